/** The seal of a notice (封存): canonical form, digest, chain, check code, and the check of the whole chain. */
@NullMarked
package cn.mingbai.notice.seal;

import org.jspecify.annotations.NullMarked;
