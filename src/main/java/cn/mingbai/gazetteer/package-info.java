/**
 * Pages and machine interface of places (地名录): browsing one level at a time, the area picker, designations. Beside the
 * region module, because that one stands below accounts and so cannot name the permissions its pages need.
 */
@ApplicationModule(allowedDependencies = {"shared", "region", "account"})
@NullMarked
package cn.mingbai.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
