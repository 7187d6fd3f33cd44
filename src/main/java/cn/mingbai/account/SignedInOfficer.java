package cn.mingbai.account;

import cn.mingbai.region.Place;
import cn.mingbai.shared.Actor;
import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The officer who acts now, in the post he acts in. Authorities are his {@link Permission}s by name.
 *
 * @param username his sign-in name, which histories and the audit trail record
 * @param displayName his name as pages show it
 * @param role what he is in this post
 * @param place where he is it: he sees what lies at or below
 * @param mustChangePassword whether he has to choose a password before anything else
 */
public record SignedInOfficer(
        OfficerId id, String username, String displayName, Role role, Place place, boolean mustChangePassword)
        implements Serializable {

    /** Whether this post carries a permission. */
    public boolean may(Permission permission) {
        return permission.isGrantedTo(role);
    }

    public Set<Permission> permissions() {
        return Permission.of(role);
    }

    Actor actor() {
        return new Actor(username, place.range());
    }

    Set<GrantedAuthority> authorities() {
        return permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
