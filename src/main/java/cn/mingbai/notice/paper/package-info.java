/** What every paper that is printed and signed has: sheets that say which of how many they are, and a QR code. */
@NamedInterface("paper")
@NullMarked
package cn.mingbai.notice.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
