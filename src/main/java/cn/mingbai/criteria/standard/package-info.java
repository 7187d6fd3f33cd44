/** The standards: every line, threshold and convention by region and year, as data with the clause it comes from. */
@NullMarked
@NamedInterface("standard")
package cn.mingbai.criteria.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
