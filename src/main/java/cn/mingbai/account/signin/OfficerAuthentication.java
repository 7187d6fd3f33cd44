package cn.mingbai.account.signin;

import cn.mingbai.account.Post;
import cn.mingbai.account.SignedInOfficer;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An officer who has signed in, in one of his posts, with the credentials of one version. */
final class OfficerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final SignedInOfficer officer;
    private final UUID post;
    private final int credentialsVersion;

    private OfficerAuthentication(SignedInOfficer officer, UUID post, int credentialsVersion) {
        super(officer.permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList());
        this.officer = officer;
        this.post = post;
        this.credentialsVersion = credentialsVersion;
        setAuthenticated(true);
    }

    static OfficerAuthentication of(Credentials credentials, Post post) {
        var officer = new SignedInOfficer(
                credentials.officer(),
                credentials.username(),
                credentials.displayName(),
                post.role(),
                post.place(),
                credentials.changePassword());
        return new OfficerAuthentication(officer, post.id(), credentials.version());
    }

    SignedInOfficer officer() {
        return officer;
    }

    /** The post he acts in. */
    UUID post() {
        return post;
    }

    int credentialsVersion() {
        return credentialsVersion;
    }

    @Override
    public SignedInOfficer getPrincipal() {
        return officer;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return officer.username();
    }
}
