package cn.mingbai.notice.board;

import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where objections go that concern a county or township.
 *
 * @param office its name; null where nobody has entered one
 * @param hotline its telephone
 */
public record Contact(
        Place place, @Nullable String office, @Nullable String hotline) {}
