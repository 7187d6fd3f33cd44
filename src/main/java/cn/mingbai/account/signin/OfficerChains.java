package cn.mingbai.account.signin;

import cn.mingbai.account.SignInChains;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** Puts this package's pieces into the shell's filter chains. */
@Component
class OfficerChains implements SignInChains {

    private final PageSignIn pageSignIn;
    private final MachineSignIn machineSignIn;
    private final Standing standing;
    private final PostChoice postChoice;
    private final MachineRefusals refusals;
    private final SignOut signOut;

    OfficerChains(
            PageSignIn pageSignIn,
            MachineSignIn machineSignIn,
            Standing standing,
            CredentialTable credentials,
            PostTable posts,
            MachineRefusals refusals,
            SignOut signOut) {
        this.pageSignIn = pageSignIn;
        this.machineSignIn = machineSignIn;
        this.standing = standing;
        this.postChoice = new PostChoice(credentials, posts);
        this.refusals = refusals;
        this.signOut = signOut;
    }

    @Override
    public void pages(HttpSecurity http) {
        http.authenticationProvider(pageSignIn)
                .formLogin(form -> form.loginPage("/login").failureHandler(OfficerChains::backToTheForm))
                .logout(out -> out.addLogoutHandler(signOut).logoutSuccessUrl("/login?out"))
                .addFilterBefore(new SessionCheck(standing), AuthorizationFilter.class);
    }

    @Override
    public void machineInterface(HttpSecurity http) {
        http.authenticationProvider(machineSignIn)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(postChoice, AuthorizationFilter.class);
    }

    private static void backToTheForm(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var why = refusal instanceof TooManyAttemptsException ? "wait" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
