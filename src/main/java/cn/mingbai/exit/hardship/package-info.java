/** The three rules of the no-exit lists whose facts only the exit's verification collects; pure. */
@NullMarked
package cn.mingbai.exit.hardship;

import org.jspecify.annotations.NullMarked;
