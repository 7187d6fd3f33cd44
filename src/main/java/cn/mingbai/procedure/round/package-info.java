/** Rounds (批次) and the village lists (名单) in them. */
@NamedInterface("round")
@NullMarked
package cn.mingbai.procedure.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
