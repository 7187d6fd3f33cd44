/** Appraisal meetings (评议会): quorum, votes by household, minutes. */
@NamedInterface("meeting")
@NullMarked
package cn.mingbai.procedure.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
