/** Code lists that only the register itself uses (代码表); those that other modules judge by are in the module's root. */
@NullMarked
package cn.mingbai.household.code;

import org.jspecify.annotations.NullMarked;
