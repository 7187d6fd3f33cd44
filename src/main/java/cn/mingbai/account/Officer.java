package cn.mingbai.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account (账号): one person, his password and the posts he holds. Never deleted, only closed. */
@Entity
class Officer {

    @EmbeddedId
    private OfficerId id;

    private String username;
    private String passwordHash;
    private String displayName;
    private String office;
    private boolean enabled;
    private boolean changePassword;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "officer_id", nullable = false)
    @OrderBy("position")
    private List<OfficerPost> posts = new ArrayList<>();

    protected Officer() {} // for JPA

    Officer(String username, String displayName, String office, String passwordHash, Instant now) {
        this.id = new OfficerId(UUID.randomUUID());
        this.username = username;
        this.displayName = displayName;
        this.office = office;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = now;
    }

    void appoint(Role role, long area) {
        posts.add(new OfficerPost(role, area, posts.size()));
    }

    OfficerId id() {
        return id;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    boolean mustChangePassword() {
        return changePassword;
    }

    boolean mayWork(Instant now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil)) && !posts.isEmpty();
    }

    List<OfficerPost> posts() {
        return List.copyOf(posts);
    }
}
