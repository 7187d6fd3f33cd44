/** What the pages and the machine interface show of the exits of places; read only. */
@NullMarked
package cn.mingbai.exit.place.view;

import org.jspecify.annotations.NullMarked;
