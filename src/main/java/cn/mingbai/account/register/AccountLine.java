package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One account in the administrator's list. */
public record AccountLine(
        OfficerId id,
        String username,
        String displayName,
        String office,
        boolean enabled,
        boolean locked,
        boolean changePassword,
        List<HeldPost> posts) {

    AccountLine with(Map<UUID, List<HeldPost>> postsByOfficer) {
        var held = postsByOfficer.getOrDefault(id.value(), List.of());
        return new AccountLine(id, username, displayName, office, enabled, locked, changePassword, held);
    }

    /** A post in words: the role, and the name of its place. */
    public record HeldPost(Role role, String place) {}
}
