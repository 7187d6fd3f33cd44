package cn.mingbai.household.roster;

import cn.mingbai.household.roster.sheet.RosterColumn;

/** Rosters for tests of other packages. */
public final class RosterFiles {

    private RosterFiles() {}

    /** One that lies in the test resources. */
    public static byte[] bundled(String name) {
        return RosterDesk.bundled(name);
    }

    /** A couple of which one has a wrong income, and another couple in order. */
    public static byte[] withOneFault(int number) {
        return RosterFile.ofYear2018()
                .person(number, "户主", number * 10)
                .but(RosterColumn.WAGE, "-5")
                .person(number, "配偶", number * 10 + 1)
                .person(number + 1, "户主", number * 10 + 2)
                .person(number + 1, "配偶", number * 10 + 3)
                .xlsx();
    }

    /** A couple, with everything in order; another one for each number. */
    public static byte[] oneHousehold(int number) {
        return RosterFile.ofYear2018()
                .person(number, "户主", number * 10)
                .person(number, "配偶", number * 10 + 1)
                .xlsx();
    }
}
