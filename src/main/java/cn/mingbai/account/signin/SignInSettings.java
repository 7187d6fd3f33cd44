package cn.mingbai.account.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient signing in is.
 *
 * @param attempts wrong passwords in a row that lock an account
 * @param lockedFor how long it stays locked
 * @param perAccount wrong passwords per minute under one name, known or not, before further ones are turned away
 * @param perAddress the same from one remote address; a whole office may share one
 * @param refusalTakes every refusal takes at least this long, so that its time tells nothing
 * @param rememberedFor how long a password checked for the machine interface is remembered
 */
@ConfigurationProperties("mingbai.sign-in")
record SignInSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("10") int perAccount,
        @DefaultValue("60") int perAddress,
        @DefaultValue("300ms") Duration refusalTakes,
        @DefaultValue("5m") Duration rememberedFor) {}
