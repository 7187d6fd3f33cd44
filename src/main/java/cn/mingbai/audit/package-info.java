/** The audit trail (操作留痕): who did what and who saw what, kept for good. */
@ApplicationModule(allowedDependencies = {"shared", "account", "region"})
@NullMarked
package cn.mingbai.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
