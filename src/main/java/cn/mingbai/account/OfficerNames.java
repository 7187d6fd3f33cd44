package cn.mingbai.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers are called, by the sign-in names that histories record. */
@Component
public class OfficerNames {

    private final JdbcClient jdbc;

    OfficerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Display names by sign-in name; names of jobs and unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> usernames) {
        var names = new HashMap<String, String>();
        jdbc.sql("SELECT username, display_name FROM officer WHERE username = ANY (:usernames)")
                .param("usernames", usernames.stream().distinct().toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("username"), row.getString("display_name"));
                });
        return names;
    }

    /** What one of them is called; the sign-in name where it is nobody's. */
    public String of(String username) {
        return of(java.util.List.of(username)).getOrDefault(username, username);
    }
}
