package cn.mingbai.identification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the database. */
final class StatementCount implements BeanPostProcessor {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    static int of(Runnable work) {
        STATEMENTS.set(0);
        work.run();
        return STATEMENTS.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? counting(DataSource.class, source) : bean;
    }

    private static <T> T counting(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                    STATEMENTS.incrementAndGet();
                }
                var result = method.invoke(target, arguments);
                return result instanceof Connection connection ? counting(Connection.class, connection) : result;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }));
    }
}
