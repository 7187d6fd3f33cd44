package cn.mingbai.notice.content;

import cn.mingbai.region.RegionLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line as the sheet shows it. */
public sealed interface ContentLine {

    /** The poster's id of the case. */
    UUID id();

    /** What is proposed or decided, in words. */
    String outcome();

    /** How people name the line when they object to it. */
    String label();

    /** Which family of notices the line makes. */
    Announced announced();

    /**
     * One household.
     *
     * @param head the head's name, told apart from the same name on this notice
     */
    record Household(
            UUID id,
            String head,
            String group,
            int members,
            @Nullable String cause,
            String outcome) implements ContentLine {

        @Override
        public String label() {
            return (head + " " + group).strip();
        }

        @Override
        public Announced announced() {
            return Announced.HOUSEHOLDS;
        }
    }

    /**
     * One village or county.
     *
     * @param code its official code
     * @param name as the gazetteer has it and people say it
     * @param population agricultural-hukou population, persons
     * @param poor registered poor persons that have not exited
     * @param incidence in words
     */
    record Place(
            UUID id,
            RegionLevel level,
            String code,
            String name,
            int population,
            int poor,
            String incidence,
            String outcome)
            implements ContentLine {

        @Override
        public String label() {
            return name;
        }

        @Override
        public Announced announced() {
            return level == RegionLevel.COUNTY ? Announced.COUNTIES : Announced.VILLAGES;
        }
    }
}
