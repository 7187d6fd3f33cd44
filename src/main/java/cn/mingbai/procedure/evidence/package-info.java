/** Evidence (佐证材料): scans, judged by their content, sealed in chunks. */
@NamedInterface("evidence")
@NullMarked
package cn.mingbai.procedure.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
