/** Pages and machine interface of the roster import. */
@NullMarked
package cn.mingbai.household.roster.web;

import org.jspecify.annotations.NullMarked;
