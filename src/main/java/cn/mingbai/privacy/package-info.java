/** Keeping numbers of people secret (隐私保护): ciphertext at rest, keyed blind indexes to find them by, masks to show them. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package cn.mingbai.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
