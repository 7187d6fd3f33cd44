/**
 * How the judgements are weighed: who is to be on the register, who may exit, and what would change that. Pure as well;
 * only {@code CriteriaConfiguration} knows a framework.
 */
@NullMarked
package cn.mingbai.criteria.weighing;

import org.jspecify.annotations.NullMarked;
