package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Post;
import java.time.Instant;
import java.util.List;

/**
 * One account as its administrator sees it.
 *
 * @param own whether it is the administrator's own, which he cannot change
 */
public record AccountSheet(
        OfficerId id,
        int version,
        String username,
        String displayName,
        String office,
        String keptAt,
        boolean enabled,
        boolean locked,
        boolean own,
        List<Post> posts,
        String changedBy,
        Instant changedAt) {}
