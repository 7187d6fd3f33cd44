package cn.mingbai.casework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements of one thread that reach the database: the scheduler asks its own questions meanwhile. */
public final class StatementCount implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> STATEMENTS = ThreadLocal.withInitial(AtomicInteger::new);

    public static int of(Runnable work) {
        STATEMENTS.get().set(0);
        work.run();
        return STATEMENTS.get().get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    private static <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        if (method.getName().startsWith("prepare")
                                || method.getName().equals("createStatement")) {
                            STATEMENTS.get().incrementAndGet();
                        }
                        var result = method.invoke(target, arguments);
                        return result instanceof Connection connection
                                ? counting(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
