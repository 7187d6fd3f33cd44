/** Controllers of places. */
@NullMarked
package cn.mingbai.gazetteer.web;

import org.jspecify.annotations.NullMarked;
