/**
 * Reading a roster's rows: headings and words, persons, households, and what is wrong with them. Knows no database. Public
 * for the roster's other packages only.
 */
@NullMarked
package cn.mingbai.household.roster.sheet;

import org.jspecify.annotations.NullMarked;
