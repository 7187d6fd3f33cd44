@NullMarked
package cn.mingbai.shell;

import org.jspecify.annotations.NullMarked;
