/** The frame around all modules (外壳): security, error pages, menu, home page. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package cn.mingbai.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
