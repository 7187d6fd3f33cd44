/** Pages, papers and machine interface of county exits: dossiers, evaluations, population figures. */
@NullMarked
package cn.mingbai.exit.county.web;

import org.jspecify.annotations.NullMarked;
