/**
 * How each criterion is judged by itself: one small class for each, pure, without clock, database or framework.
 */
@NullMarked
package cn.mingbai.criteria.rule;

import org.jspecify.annotations.NullMarked;
