/** What every module may use (公共): the actor of a transaction, areas, keyset pages, refusals of the whole product. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package cn.mingbai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
