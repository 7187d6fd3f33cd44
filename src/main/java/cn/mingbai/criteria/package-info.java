/**
 * The criteria (标准): judges what the household module publishes against the standard of the place and year, and explains itself.
 * Here are the answers; what is measured against is in {@code standard}, how each criterion is judged in {@code rule}, how the
 * judgements are weighed in {@code weighing}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "region", "account", "household", "workbook"})
package cn.mingbai.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
