package cn.mingbai.account.signin;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Post;
import cn.mingbai.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a session go on in another post, or after its officer chose a new password. */
@Component
public class OfficerSessions {

    private final CredentialTable credentials;
    private final PostTable posts;
    private final CurrentOfficer current;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    OfficerSessions(CredentialTable credentials, PostTable posts, CurrentOfficer current) {
        this.credentials = credentials;
        this.posts = posts;
        this.current = current;
    }

    /** Whether the officer acts in this post now. */
    public boolean isCurrent(Post post) {
        var officer = current.require();
        return post.role() == officer.role()
                && post.place().area() == officer.place().area();
    }

    /** Goes on in another of his posts; one he does not hold is not found. */
    public void act(UUID post, HttpServletRequest request, HttpServletResponse response) {
        goOn(held -> held.id().equals(post), request, response);
    }

    /** Goes on in the same post with what is known of the officer now. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        goOn(this::isCurrent, request, response);
    }

    private void goOn(Predicate<Post> wanted, HttpServletRequest request, HttpServletResponse response) {
        var officer = current.require().id();
        var post = posts.of(officer).stream().filter(wanted).findFirst().orElseThrow(() -> notHeld(officer));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                OfficerAuthentication.of(credentials.of(officer).orElseThrow(() -> notHeld(officer)), post));
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        sessions.saveContext(context, request, response);
    }

    private static NotFoundException notHeld(OfficerId officer) {
        return new NotFoundException("Not a post of " + officer);
    }
}
