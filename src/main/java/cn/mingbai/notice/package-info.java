/**
 * Public notices (公示公告) and the objections against them (异议). Knows nothing of what it announces: a line carries an
 * opaque id, and whoever posted it is told by events.
 */
@ApplicationModule(allowedDependencies = {"shared", "region", "account", "database", "privacy"})
@NullMarked
package cn.mingbai.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
