/** Assessments frozen (快照) as canonical JSON with their hash. */
@NamedInterface("snapshot")
@NullMarked
package cn.mingbai.procedure.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
