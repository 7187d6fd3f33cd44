package cn.mingbai.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Background jobs kept in the database: a job asked for in a transaction exists when the transaction does, and one whose
 * process died is picked up again by its missing heartbeat.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private final ObjectProvider<Scheduler> scheduler;

    JobConfiguration(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .threads(2)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(30))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Jobs begin when the product is ready, so that none runs against half a context. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.getObject().start();
    }
}
