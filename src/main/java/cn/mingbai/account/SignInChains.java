package cn.mingbai.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** The account module's part in the shell's filter chains: how officers come in, and what ends their stay. */
public interface SignInChains {

    /** Who may sign in, the trace of a sign-out, and the checks of every request within a session. */
    void pages(HttpSecurity http);

    /** Whose name and password count, remembered for minutes, and in which of his posts the officer acts. */
    void machineInterface(HttpSecurity http);
}
