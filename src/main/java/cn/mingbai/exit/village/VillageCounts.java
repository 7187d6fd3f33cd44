package cn.mingbai.exit.village;

/**
 * What follows from a village's households on the day it is asked.
 *
 * @param poorHouseholds on the register, returned ones among them
 * @param poorPersons who live in them
 */
public record VillageCounts(long poorHouseholds, long poorPersons, Homes water, Homes housing) {

    public static final VillageCounts NONE = new VillageCounts(0, 0, new Homes(0, 0, 0), new Homes(0, 0, 0));
}
