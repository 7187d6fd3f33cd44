/** Pages and machine interface of the exits of villages and counties. */
@NullMarked
package cn.mingbai.exit.place.web;

import org.jspecify.annotations.NullMarked;
