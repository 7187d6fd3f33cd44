/** Pages of accounts: an officer's own, and the administrator's. */
@NullMarked
package cn.mingbai.account.web;

import org.jspecify.annotations.NullMarked;
