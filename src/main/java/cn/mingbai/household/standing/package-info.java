/** What procedures do to a household's place in the register, and the matching of ID numbers that comparisons ask for. */
@NamedInterface("standing")
@NullMarked
package cn.mingbai.household.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
