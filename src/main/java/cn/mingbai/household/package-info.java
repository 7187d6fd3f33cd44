/**
 * The register of households (农户档案): who lives there, what they earn, how they live.
 */
@NullMarked
package cn.mingbai.household;

import org.jspecify.annotations.NullMarked;
