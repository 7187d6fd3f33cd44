/** The movement table (增减变动表): start + in − out = end, replayed from the ledger household by household. */
@NullMarked
package cn.mingbai.exit.movement;

import org.jspecify.annotations.NullMarked;
