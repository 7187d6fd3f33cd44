package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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

/**
 * An account (账号): one person, his password and the posts he holds. Never deleted, only closed. Every change that must
 * end what he is signed in to steps the credentials version.
 */
@Entity
class Officer {

    @EmbeddedId
    private OfficerId id;

    private String username;
    private String passwordHash;
    private String displayName;
    private String office;
    private long area;
    private boolean enabled;
    private boolean changePassword;
    private int credentialsVersion;

    /** Counted by single conditional updates while people sign in, never through this entity. */
    @Column(insertable = false, updatable = false)
    private int failedAttempts;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lockedUntil;

    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "officer_id", nullable = false)
    @OrderBy("position")
    private List<OfficerPost> posts = new ArrayList<>();

    protected Officer() {} // for JPA

    /** A new account; its holder chooses a password of his own at the first sign-in where {@code oneTime} is set. */
    Officer(OfficerId id, NewAccount account, long area, Password password, Change made) {
        this.id = id;
        this.username = account.username();
        this.displayName = account.displayName();
        this.office = account.office();
        this.area = area;
        this.passwordHash = password.hash();
        this.changePassword = password.oneTime();
        this.enabled = true;
        this.credentialsVersion = 1;
        this.createdAt = made.at();
        this.changedAt = made.at();
        this.changedBy = made.by();
    }

    /** Who changes the account, and when. */
    record Change(String by, Instant at) {}

    /** @param oneTime whether it is known to somebody else and has to be replaced before any work */
    record Password(String hash, boolean oneTime) {}

    void appoint(Role role, long place, Change change) {
        var next = posts.isEmpty() ? 0 : posts.getLast().position() + 1;
        posts.add(new OfficerPost(role, place, next));
        changed(change);
    }

    void dismiss(UUID post, Change change) {
        posts.removeIf(held -> held.id().equals(post));
        changed(change);
    }

    void close(Change change) {
        enabled = false;
        changed(change);
    }

    void reopen(Change change) {
        enabled = true;
        changed(change);
    }

    void replacePassword(Password password, Change change) {
        passwordHash = password.hash();
        changePassword = password.oneTime();
        changed(change);
    }

    private void changed(Change change) {
        credentialsVersion++;
        changedAt = change.at();
        changedBy = change.by();
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

    String office() {
        return office;
    }

    long area() {
        return area;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Change lastChange() {
        return new Change(changedBy, changedAt);
    }

    int version() {
        return version == null ? 0 : version;
    }

    List<OfficerPost> posts() {
        return List.copyOf(posts);
    }
}
