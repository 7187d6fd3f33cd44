/**
 * What a poor village shows when it leaves (贫困村退出指标): the pure rule, what follows from its households, what officers state
 * with proof. Goes on after the exit.
 */
@NullMarked
package cn.mingbai.exit.village;

import org.jspecify.annotations.NullMarked;
