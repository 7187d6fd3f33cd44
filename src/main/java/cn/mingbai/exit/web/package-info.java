/** Pages, papers and the machine interface of households' exits. */
@NullMarked
package cn.mingbai.exit.web;

import org.jspecify.annotations.NullMarked;
