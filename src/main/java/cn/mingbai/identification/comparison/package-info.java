/** The comparison (信息比对): departments' lists, the doubts they raise, and how doubts are cleared up. */
@NullMarked
package cn.mingbai.identification.comparison;

import org.jspecify.annotations.NullMarked;
