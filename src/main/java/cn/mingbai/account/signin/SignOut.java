package cn.mingbai.account.signin;

import cn.mingbai.account.AccountDeed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a trace of a sign-out while it is still known whose it is. */
@Component
class SignOut implements LogoutHandler {

    private final ApplicationEventPublisher events;

    SignOut(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    @Transactional
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof OfficerAuthentication signedIn) {
            var officer = signedIn.officer();
            events.publishEvent(AccountDeed.of(
                    "account.signedOut", officer.username(), officer.place().area()));
        }
    }
}
