/** Checked rows on their way into the register: the staging tables, and what only shows when all rows are in them. */
@NullMarked
package cn.mingbai.household.roster.staging;

import org.jspecify.annotations.NullMarked;
