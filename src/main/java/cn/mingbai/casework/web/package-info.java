/** Pages and papers of casework, the same for every procedure. */
@NullMarked
package cn.mingbai.casework.web;

import org.jspecify.annotations.NullMarked;
