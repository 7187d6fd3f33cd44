/** What the papers of cases share: the frame of a sheet, the parts about the household, the letter to the family. */
@NamedInterface("paper")
@NullMarked
package cn.mingbai.casework.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
