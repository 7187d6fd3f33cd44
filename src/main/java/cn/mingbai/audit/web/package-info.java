/** The page on which an auditor reads the trail. */
@NullMarked
package cn.mingbai.audit.web;

import org.jspecify.annotations.NullMarked;
