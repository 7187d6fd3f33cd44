/** Pages and machine interface of standards, assessments and decisions. */
@NullMarked
package cn.mingbai.criteria.web;

import org.jspecify.annotations.NullMarked;
