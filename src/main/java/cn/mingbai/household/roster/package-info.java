/** Bringing in village rosters (名册导入): upload, check, merge or discard; part of the household module. */
@NullMarked
package cn.mingbai.household.roster;

import org.jspecify.annotations.NullMarked;
