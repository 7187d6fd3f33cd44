/** Pages and papers of identification. */
@NullMarked
package cn.mingbai.identification.web;

import org.jspecify.annotations.NullMarked;
