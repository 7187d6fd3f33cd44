/** The database (数据库): the embedded server, the two roles, and the scope that every transaction carries. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package cn.mingbai.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
