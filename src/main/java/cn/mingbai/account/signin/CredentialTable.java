package cn.mingbai.account.signin;

import cn.mingbai.account.OfficerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads credentials fresh and counts attempts by single conditional updates, whatever happens at the same time. */
@Repository
class CredentialTable {

    private static final String COLUMNS = """
            id, username, display_name, password_hash, area, enabled, change_password, failed_attempts,
            locked_until, credentials_version""";

    private static final String TAKE = """
            UPDATE officer
               SET failed_attempts = CASE WHEN locked_until IS NULL THEN failed_attempts + 1 ELSE 1 END,
                   locked_until = CASE
                       WHEN CASE WHEN locked_until IS NULL THEN failed_attempts + 1 ELSE 1 END >= :most THEN :until
                   END
             WHERE username = :username AND enabled AND (locked_until IS NULL OR locked_until <= :now)
               AND EXISTS (SELECT FROM officer_post p WHERE p.officer_id = officer.id)
            RETURNING\s""";

    private final JdbcClient jdbc;

    CredentialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credentials> of(String username) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM officer WHERE username = :username")
                .param("username", username)
                .query(CredentialTable::credentials)
                .optional();
    }

    Optional<Credentials> of(OfficerId officer) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM officer WHERE id = :id")
                .param("id", officer.value())
                .query(CredentialTable::credentials)
                .optional();
    }

    /**
     * Takes one of the attempts that are left before the password is looked at, so that fifty guesses at once get no
     * more than five answers. The last one locks at once; a right password gives all back.
     */
    Optional<Credentials> takeAttempt(String username, Instant now, SignInSettings settings) {
        return jdbc.sql(TAKE + COLUMNS)
                .param("username", username)
                .param("now", at(now))
                .param("until", at(now.plus(settings.lockedFor())))
                .param("most", settings.attempts())
                .query(CredentialTable::credentials)
                .optional();
    }

    /** Gives the attempts back; false where the account was closed or changed while the password was looked at. */
    boolean giveBack(Credentials credentials) {
        return jdbc.sql("""
                        UPDATE officer SET failed_attempts = 0, locked_until = NULL
                         WHERE id = :id AND enabled AND credentials_version = :version""")
                        .param("id", credentials.officer().value())
                        .param("version", credentials.version())
                        .update()
                == 1;
    }

    /** Puts a password of the officer's own choice in force; false where his account changed meanwhile. */
    boolean choosePassword(Credentials credentials, String hash, Instant now) {
        return jdbc.sql("""
                        UPDATE officer
                           SET password_hash = :hash, change_password = false,
                               credentials_version = credentials_version + 1, version = version + 1,
                               changed_at = :now, changed_by = username
                         WHERE id = :id AND enabled AND credentials_version = :version""")
                        .param("hash", hash)
                        .param("now", at(now))
                        .param("id", credentials.officer().value())
                        .param("version", credentials.version())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new OfficerId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                row.getLong("area"),
                row.getBoolean("enabled"),
                row.getBoolean("change_password"),
                row.getInt("failed_attempts"),
                instant(row.getTimestamp("locked_until")),
                row.getInt("credentials_version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
