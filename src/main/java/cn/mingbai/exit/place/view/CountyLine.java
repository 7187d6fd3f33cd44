package cn.mingbai.exit.place.view;

import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.region.CountyDesignation;
import cn.mingbai.region.Place;
import org.jspecify.annotations.Nullable;

/**
 * A poor county in a list.
 *
 * @param latest the open case, else the latest one; null where there never was any
 */
public record CountyLine(
        Place place,
        CountyDesignation designation,
        @Nullable PlaceExit latest) {}
