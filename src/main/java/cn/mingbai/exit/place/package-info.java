/** Exits of villages (出列) and counties (摘帽): cases of places, moved by the tables in {@code table}. */
@NullMarked
package cn.mingbai.exit.place;

import org.jspecify.annotations.NullMarked;
