/** Drawn samples (抽样) that anybody can draw again. */
@NamedInterface("draw")
@NullMarked
package cn.mingbai.procedure.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
