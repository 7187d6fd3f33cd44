/** Pages and machine interface of the register. */
@NullMarked
package cn.mingbai.household.web;

import org.jspecify.annotations.NullMarked;
