/** Posting, showing and taking down notices. */
@NullMarked
package cn.mingbai.notice.board;

import org.jspecify.annotations.NullMarked;
