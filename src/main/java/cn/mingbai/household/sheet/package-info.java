/** One household as its page shows it: everything the register knows, numbers masked (农户档案页). */
@NullMarked
package cn.mingbai.household.sheet;

import org.jspecify.annotations.NullMarked;
