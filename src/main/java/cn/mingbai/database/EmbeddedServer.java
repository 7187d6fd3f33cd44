package cn.mingbai.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL over a directory and makes sure that its two roles and its database are there. */
final class EmbeddedServer {

    static final String OWNER_ROLE = "mingbai_owner";
    static final String APPLICATION_ROLE = "mingbai_app";
    private static final String DATABASE = "mingbai";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private EmbeddedServer() {}

    static EmbeddedPostgres start(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        stopLeftOver(directory.resolve("postmaster.pid"));
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", sharedBuffers() + "MB")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_connections", "60")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            prepare(connection);
        } catch (SQLException e) {
            server.close();
            throw new IOException("The embedded database could not be prepared", e);
        }
        log.info("Embedded PostgreSQL runs over {}", directory);
        return server;
    }

    /** An eighth of the machine's memory, in MB: an old office PC keeps its memory, a province's server its indexes. */
    private static long sharedBuffers() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.clamp(system.getTotalMemorySize() / 8 / (1 << 20), 128, 2048);
    }

    static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(server.getPort(), DATABASE);
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + OWNER_ROLE + "'")) {
                statement.execute("CREATE ROLE " + OWNER_ROLE + " LOGIN");
            }
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION_ROLE + "'")) {
                statement.execute("CREATE ROLE " + APPLICATION_ROLE + " LOGIN");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER_ROLE);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** After a power cut or kill -9 of the product its database server may still run: end it before starting anew. */
    private static void stopLeftOver(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        var process = ProcessHandle.of(pid)
                .filter(p -> p.info().command().orElse("").contains("postgres"))
                .orElse(null);
        if (process == null) {
            return;
        }
        log.warn("A database server of an earlier start still runs over {}, it is ended first", pidFile.getParent());
        process.destroy();
        try {
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The left-over database server " + pid + " does not end", e);
        }
    }
}
