/**
 * Workbooks (工作簿): reads spreadsheets nobody vouches for, and gives them back with one more column. Knows nothing of
 * what the rows mean; the sub-packages are its inside.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.mingbai.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
