/** Finding households: the list of a place, by name, by initials, by household number, by ID number. */
@NullMarked
package cn.mingbai.household.search;

import org.jspecify.annotations.NullMarked;
