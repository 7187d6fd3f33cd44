/** The first start over an outside database (首次启动): one code in the log makes the first administrator. */
@NullMarked
package cn.mingbai.account.setup;

import org.jspecify.annotations.NullMarked;
