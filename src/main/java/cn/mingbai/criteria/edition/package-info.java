/** Standards as they are kept: versions by place and year, each never changed, and how a new one is adopted. */
@NamedInterface("edition")
@NullMarked
package cn.mingbai.criteria.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
