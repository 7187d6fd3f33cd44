/** The agricultural-hukou population (农业户籍人口) of villages, townships and counties, as offices counted it. */
@NullMarked
package cn.mingbai.exit.county.population;

import org.jspecify.annotations.NullMarked;
