/** What all tests stand on, and the rules that hold for the whole product. */
@NullMarked
package cn.mingbai;

import org.jspecify.annotations.NullMarked;
