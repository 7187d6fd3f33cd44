/** The register of households (农户档案): who lives there, what they earn, how they live. */
@ApplicationModule(allowedDependencies = {"shared", "region", "account", "privacy", "database", "workbook"})
@NullMarked
package cn.mingbai.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
