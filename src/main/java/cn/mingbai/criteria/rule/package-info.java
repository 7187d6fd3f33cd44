/**
 * The pure rules: one small class for each criterion, and the two ways of weighing them. No clock, no database, and but for
 * {@code RuleConfiguration} no framework.
 */
@NullMarked
package cn.mingbai.criteria.rule;

import org.jspecify.annotations.NullMarked;
