/** Pages of the movement table (增减变动). */
@NullMarked
package cn.mingbai.exit.movement.web;

import org.jspecify.annotations.NullMarked;
