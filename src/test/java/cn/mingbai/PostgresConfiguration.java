package cn.mingbai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL 18 of its own for each application context: a container where a Docker daemon answers, else the embedded
 * server that the product itself starts with, over a directory that is gone afterwards.
 */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresConfiguration {

    @Bean
    @ServiceConnection
    @Conditional(DockerAnswers.class)
    PostgreSQLContainer postgres() {
        return new PostgreSQLContainer("postgres:18");
    }

    @Bean
    TestData testData() {
        return new TestData(
                Path.of("target", "test-data", UUID.randomUUID().toString()).toAbsolutePath());
    }

    /** Files of one context: the embedded database and the keys. Made before, and so closed after, all other beans. */
    record TestData(Path directory) implements DynamicPropertyRegistrar, AutoCloseable {

        @Override
        public void accept(DynamicPropertyRegistry registry) {
            registry.add("mingbai.data-directory", directory::toString);
        }

        /** At the end of the JVM the server is being stopped by a hook of its own, and writes while this deletes. */
        @Override
        public void close() throws InterruptedException {
            for (int attempt = 0; attempt < 50 && !isGone(); attempt++) {
                Thread.sleep(200);
            }
        }

        private boolean isGone() {
            try {
                FileSystemUtils.deleteRecursively(directory);
                return !Files.exists(directory);
            } catch (IOException e) {
                return false;
            }
        }
    }

    static class DockerAnswers implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DockerClientFactory.instance().isDockerAvailable();
        }
    }
}
