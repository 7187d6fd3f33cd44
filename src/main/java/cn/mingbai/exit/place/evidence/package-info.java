/** Scans for the exits of places: those of a case, and those that an indicator of a place rests on. */
@NullMarked
package cn.mingbai.exit.place.evidence;

import org.jspecify.annotations.NullMarked;
