package cn.mingbai.region;

/** Why a village's designation was not taken; the sentence is the message {@code region.designation.<constant>}. */
public enum DesignationRefusal {
    /** Only a poor village can be a deeply poor one. */
    DEEPLY_POOR_BUT_NOT_POOR,
    /** Only a poor village can exit. */
    EXIT_BUT_NOT_POOR,
    /** Exits were from 2014 to 2020. */
    YEAR_OUT_OF_RANGE,
    /** What is entered says where it comes from. */
    SOURCE_MISSING
}
