/** The pure rules: one small class for each criterion, and the two ways of weighing them. No framework, no clock, no database. */
@NullMarked
package cn.mingbai.criteria.rule;

import org.jspecify.annotations.NullMarked;
