package cn.mingbai.account.setup;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one code, of which only the hash is kept. */
@Repository
class SetupCodes {

    private static final int ATTEMPTS = 5;

    private final JdbcClient jdbc;

    SetupCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a new code in place of whatever was there. */
    void issue(String hash, Instant until) {
        jdbc.sql("""
                        INSERT INTO setup_code (code_hash, expires_at, attempts_left) VALUES (:hash, :until, :attempts)
                        ON CONFLICT (only_one) DO UPDATE
                           SET code_hash = excluded.code_hash, expires_at = excluded.expires_at,
                               attempts_left = excluded.attempts_left, used_at = NULL""")
                .param("hash", hash)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("attempts", ATTEMPTS)
                .update();
    }

    /**
     * Takes one of the attempts that are left and gives the hash to compare with; empty where the code is used, expired
     * or was tried too often. The row stays locked until the transaction ends, so of two posts at once the second sees
     * what the first made of it.
     */
    Optional<String> takeAttempt(Instant now) {
        return jdbc.sql("""
                        UPDATE setup_code SET attempts_left = attempts_left - 1
                         WHERE used_at IS NULL AND expires_at > :now AND attempts_left > 0
                        RETURNING code_hash""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void use(Instant now) {
        jdbc.sql("UPDATE setup_code SET used_at = :now WHERE used_at IS NULL")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
