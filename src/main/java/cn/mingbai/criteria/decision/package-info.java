/** What was decided about the households of the register: judged live, and kept as rows for lists and counts. */
@NullMarked
package cn.mingbai.criteria.decision;

import org.jspecify.annotations.NullMarked;
