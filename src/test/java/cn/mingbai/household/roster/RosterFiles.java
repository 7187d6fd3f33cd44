package cn.mingbai.household.roster;

/** Rosters for tests of other packages. */
public final class RosterFiles {

    private RosterFiles() {}

    /** One that lies in the test resources. */
    public static byte[] bundled(String name) {
        return RosterDesk.bundled(name);
    }

    /** A couple, with everything in order; another one for each number. */
    public static byte[] oneHousehold(int number) {
        return RosterFile.ofYear2018()
                .person(number, "户主", number * 10)
                .person(number, "配偶", number * 10 + 1)
                .xlsx();
    }
}
