/** Pages and machine interface of notices and objections. */
@NullMarked
package cn.mingbai.notice.web;

import org.jspecify.annotations.NullMarked;
