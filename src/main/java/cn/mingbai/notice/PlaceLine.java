package cn.mingbai.notice;

import java.util.UUID;

/**
 * One village or county on a notice (拟退出贫困村、贫困县): the allow-list for places. The place is named by its number and
 * the notice writes the name of the gazetteer, so that nobody's name can stand there.
 *
 * @param lineId the poster's id of the place's case; objections name it
 * @param area number of the village or county; it lies where the notice hangs, or is that very place
 * @param population agricultural-hukou population (农业户籍人口), persons; 1 to {@value #MOST_PEOPLE}
 * @param poor registered poor persons that have not exited, 0 to {@code population}
 * @param incidence the incidence of poverty as readers are to see it, e.g. 1.85%; 1 to 20 characters
 * @param outcome what is proposed or decided, in words, e.g. 拟退出
 */
public record PlaceLine(UUID lineId, long area, int population, int poor, String incidence, String outcome)
        implements AnnouncedLine {

    /** Beyond every county of the province; and no local telephone begins with a 1, so that none fits in. */
    public static final int MOST_PEOPLE = 1_999_999;
}
