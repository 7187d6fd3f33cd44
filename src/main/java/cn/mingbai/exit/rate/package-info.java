/** The rates of villages and counties (贫困发生率、错退率、漏评率等), exact: pure, no figure is rounded before it is compared. */
@NullMarked
package cn.mingbai.exit.rate;

import org.jspecify.annotations.NullMarked;
