/**
 * What somebody enters about a household, by form or by roster, and the checks of it (数据质量校验, domain.md §7.1): plain
 * records and pure rules. Public for the module's other packages only; a nested package is closed to other modules.
 */
@NullMarked
package cn.mingbai.household.entry;

import org.jspecify.annotations.NullMarked;
