/** Officers, their posts and what a post may do (账号与权限). */
@ApplicationModule(allowedDependencies = {"shared", "region"})
@NullMarked
package cn.mingbai.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
