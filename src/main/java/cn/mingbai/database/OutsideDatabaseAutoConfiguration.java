package cn.mingbai.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/**
 * With an outside database migrations run on a connection of their own: as {@code spring.flyway.user} where it is set
 * (the owner), else as the account of {@code spring.datasource}, whose pool then steps down to the application's role.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class, before = FlywayAutoConfiguration.class)
@EnableConfigurationProperties(FlywayProperties.class)
class OutsideDatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(FlywayConnectionDetails.class)
    FlywayConnectionDetails ownerConnection(JdbcConnectionDetails pool, FlywayProperties flyway) {
        return new OwnerConnection(
                or(flyway.getUrl(), pool.getJdbcUrl()),
                or(flyway.getUser(), pool.getUsername()),
                flyway.getUser() == null ? pool.getPassword() : flyway.getPassword());
    }

    private static @Nullable String or(@Nullable String own, @Nullable String pool) {
        return own == null ? pool : own;
    }

    private record OwnerConnection(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) implements FlywayConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return password;
        }

        @Override
        @SuppressWarnings("NullAway") // the pool refuses to start without an address
        public String getJdbcUrl() {
            return url;
        }
    }
}
