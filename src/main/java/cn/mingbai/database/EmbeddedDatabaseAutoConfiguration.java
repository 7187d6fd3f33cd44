package cn.mingbai.database;

import cn.mingbai.shared.ConditionalOnDemo;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Starts a PostgreSQL of our own where no outside database is configured; its data survive restarts. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnDemo
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(@Value("${mingbai.data-directory:data}") Path directory) throws IOException {
        return EmbeddedServer.start(directory.toAbsolutePath().normalize().resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres server) {
        return new Connection(EmbeddedServer.url(server), EmbeddedServer.APPLICATION_ROLE);
    }

    @Bean
    FlywayConnectionDetails migrationConnection(EmbeddedPostgres server) {
        return new Migration(EmbeddedServer.url(server), EmbeddedServer.OWNER_ROLE);
    }

    /** The embedded server listens on this machine only and trusts it, so there is no password to keep. */
    private record Connection(String url, String role) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record Migration(String url, String role) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return role;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
