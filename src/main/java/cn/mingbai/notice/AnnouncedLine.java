package cn.mingbai.notice;

import java.util.UUID;

/**
 * What may stand on one line of a notice: a household or a place. The components of the two records are the allow-list;
 * what is none of them cannot be announced.
 */
public sealed interface AnnouncedLine permits NoticeLine, PlaceLine {

    /** The poster's id of the case; objections name it. */
    UUID lineId();

    /** What is proposed or decided, in words, e.g. 拟退出. */
    String outcome();
}
