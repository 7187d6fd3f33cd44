/** What forms and refusals of cases share: fields as they were sent, scans that come along, words for what stands in the way. */
@NamedInterface("form")
@NullMarked
package cn.mingbai.casework.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
