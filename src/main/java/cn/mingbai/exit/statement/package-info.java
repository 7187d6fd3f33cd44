/** What the home verification and the head of the household state for an exit. */
@NullMarked
package cn.mingbai.exit.statement;

import org.jspecify.annotations.NullMarked;
