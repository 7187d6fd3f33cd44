package cn.mingbai.exit.movement;

import cn.mingbai.region.Place;

/** Which movements a list shows: those behind one figure of the table. */
public record MovementQuery(Place place, MovementPeriod period, MovementColumn column) {}
