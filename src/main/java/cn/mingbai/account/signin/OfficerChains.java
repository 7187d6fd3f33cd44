package cn.mingbai.account.signin;

import cn.mingbai.account.SignInChains;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** Puts this package's pieces into the shell's filter chains. */
@Component
class OfficerChains implements SignInChains {

    private final PageSignIn pageSignIn;
    private final MachineSignIn machineSignIn;
    private final Standing standing;
    private final PostChoice postChoice;
    private final SignOut signOut;

    OfficerChains(
            PageSignIn pageSignIn,
            MachineSignIn machineSignIn,
            Standing standing,
            CredentialTable credentials,
            PostTable posts,
            SignOut signOut) {
        this.pageSignIn = pageSignIn;
        this.machineSignIn = machineSignIn;
        this.standing = standing;
        this.postChoice = new PostChoice(credentials, posts);
        this.signOut = signOut;
    }

    @Override
    public void pages(HttpSecurity http) {
        http.authenticationProvider(pageSignIn)
                .logout(out -> out.addLogoutHandler(signOut))
                .addFilterBefore(new SessionCheck(standing), AuthorizationFilter.class);
    }

    @Override
    public void machineInterface(HttpSecurity http) {
        http.authenticationProvider(machineSignIn).addFilterBefore(postChoice, AuthorizationFilter.class);
    }
}
