/** What was changed in a household, by whom, when and why, as the database itself has kept it (变更记录). */
@NullMarked
package cn.mingbai.household.history;

import org.jspecify.annotations.NullMarked;
