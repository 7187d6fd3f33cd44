package cn.mingbai.database;

import cn.mingbai.shared.CurrentActor;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entities, CurrentActor actor) {
        return new ScopedTransactionManager(entities, actor);
    }

    @Bean
    RoleCheck roleCheck(DataSource dataSource) {
        return new RoleCheck(dataSource);
    }
}
