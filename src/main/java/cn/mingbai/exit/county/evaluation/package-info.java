/** Field evaluations (第三方实地评估) of counties: drawn samples, what inspectors found in each household, what follows from it. */
@NullMarked
package cn.mingbai.exit.county.evaluation;

import org.jspecify.annotations.NullMarked;
