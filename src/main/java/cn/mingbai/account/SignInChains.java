package cn.mingbai.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The account module's part in the shell's filter chains: how officers come in, and what ends their stay. */
public interface SignInChains {

    /** Sign-in form, sign-out, and the checks of every request within a session. */
    void pages(HttpSecurity http);

    /** HTTP Basic without a session; refusals are problem documents. */
    void machineInterface(HttpSecurity http);
}
