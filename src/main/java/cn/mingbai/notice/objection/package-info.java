/** Objections from their raising to the written answer. */
@NullMarked
package cn.mingbai.notice.objection;

import org.jspecify.annotations.NullMarked;
