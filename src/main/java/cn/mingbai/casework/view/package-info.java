/** What the pages of casework show: lists, cases, what waits; read in a constant number of queries. */
@NamedInterface("view")
@NullMarked
package cn.mingbai.casework.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
