/** The register of accounts (账号登记): made, appointed, closed and reset by administrators, each within his area. */
@NullMarked
package cn.mingbai.account.register;

import org.jspecify.annotations.NullMarked;
