/** What the pages of identification show: lists, cases, what waits; read in a constant number of queries. */
@NullMarked
package cn.mingbai.identification.view;

import org.jspecify.annotations.NullMarked;
