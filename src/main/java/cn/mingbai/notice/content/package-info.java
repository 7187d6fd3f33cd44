/** What stands on a notice, put together from the allow-list and searched before it is released. */
@NullMarked
package cn.mingbai.notice.content;

import org.jspecify.annotations.NullMarked;
