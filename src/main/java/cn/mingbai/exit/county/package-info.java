/**
 * The figures of a county's exit (县退出): what follows from the register, from the population and from a field evaluation, the
 * rates they give, and the dossier in which each figure opens what stands behind it.
 */
@NullMarked
package cn.mingbai.exit.county;

import org.jspecify.annotations.NullMarked;
