/** The supervisor's desk: many exits, each with what it rests on, approved row by row and answered for by name. */
@NullMarked
package cn.mingbai.exit.desk;

import org.jspecify.annotations.NullMarked;
