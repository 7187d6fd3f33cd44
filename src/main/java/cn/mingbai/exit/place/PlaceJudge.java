package cn.mingbai.exit.place;

import cn.mingbai.exit.place.table.PlaceKind;

/** Judges places of one kind by the figures of the day and the standard of the case. */
interface PlaceJudge {

    PlaceKind kind();

    Judged judge(PlaceExit file);
}
