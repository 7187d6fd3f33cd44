/** Uploads, kept sealed in the database. */
@NullMarked
package cn.mingbai.household.roster.upload;

import org.jspecify.annotations.NullMarked;
