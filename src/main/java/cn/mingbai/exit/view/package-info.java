/** What pages show of exits: who could be marked, a case's own part, why a household is not out. */
@NullMarked
package cn.mingbai.exit.view;

import org.jspecify.annotations.NullMarked;
