/** Signing in (登录): passwords checked, failures slowed and locked, sessions and remembered credentials ended in time. */
@NullMarked
package cn.mingbai.account.signin;

import org.jspecify.annotations.NullMarked;
