package cn.mingbai.account.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The machine interface acts in an officer's first post unless the header {@code X-Post} names another that he holds,
 * e.g. {@code X-Post: COUNTY_OFFICER@141130}. A one-time password opens nothing here.
 */
class PostChoice extends OncePerRequestFilter {

    static final String HEADER = "X-Post";

    private final CredentialTable credentials;
    private final PostTable posts;

    PostChoice(CredentialTable credentials, PostTable posts) {
        this.credentials = credentials;
        this.posts = posts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OfficerAuthentication signedIn) {
            if (signedIn.officer().mustChangePassword()) {
                throw new AccessDeniedException("A one-time password has to be replaced on the sign-in page first");
            }
            var wanted = request.getHeader(HEADER);
            if (wanted != null) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(inPost(signedIn, wanted));
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    private OfficerAuthentication inPost(OfficerAuthentication signedIn, String wanted) {
        var officer = signedIn.officer().id();
        return posts.of(officer).stream()
                .filter(post -> post.key().equals(wanted))
                .findFirst()
                .flatMap(post -> credentials.of(officer).map(current -> OfficerAuthentication.of(current, post)))
                .orElseThrow(() -> new AccessDeniedException("Not a post of this officer"));
    }
}
