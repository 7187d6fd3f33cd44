/** Limits and amounts of exit as data, each with its clause and whether a document states it or this product chose it. */
@NullMarked
package cn.mingbai.exit.setting;

import org.jspecify.annotations.NullMarked;
