/** Patterns of exits that exist on paper only (数字脱贫), as pure rules; a doubt is a question, never a decision. */
@NullMarked
package cn.mingbai.exit.doubt;

import org.jspecify.annotations.NullMarked;
