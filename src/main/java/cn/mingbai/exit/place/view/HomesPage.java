package cn.mingbai.exit.place.view;

import cn.mingbai.exit.village.HomeFigure;
import cn.mingbai.exit.village.HomeLine;
import cn.mingbai.exit.village.VillageCounts;
import cn.mingbai.region.Place;
import cn.mingbai.shared.KeysetPage;

/** The households behind a figure of a village. */
public record HomesPage(Place place, int year, HomeFigure figure, VillageCounts counts, KeysetPage<HomeLine> page) {}
