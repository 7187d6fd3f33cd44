/** How long a notice hangs: full days, and the calendar of working days. */
@NullMarked
package cn.mingbai.notice.period;

import org.jspecify.annotations.NullMarked;
