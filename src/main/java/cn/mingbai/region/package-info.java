/** Administrative divisions (行政区划): provinces to villages, their internal intervals and designations. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package cn.mingbai.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
