package cn.mingbai.household.roster.sheet;

import cn.mingbai.household.Relation;
import cn.mingbai.household.entry.Severity;
import cn.mingbai.household.roster.sheet.RosterProblem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one household, from its first to its last, with what is wrong in them. It can be merged when none of
 * them has an error: one bad row holds back the household, not the file.
 */
public final class HouseholdGroup {

    private final String number;
    private final int firstRow;
    private final String place;
    private final List<RosterPerson> persons = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();
    private String villagerGroup = "";
    private @Nullable Long village;
    private @Nullable RosterHousehold facts;

    /** @param place township and village as the first row writes them */
    HouseholdGroup(String number, int firstRow, String place) {
        this.number = number;
        this.firstRow = firstRow;
        this.place = place;
    }

    /** Whether a further row names the same place; a blank one does. */
    boolean isWrittenAt(String written) {
        return written.isEmpty() || written.equals(place);
    }

    /** Takes a row; the row of the head, or else the first, carries the facts of the household. */
    void add(RosterCells cells, RosterPerson person) {
        if (facts == null && (person.relation() == Relation.HEAD || cells.hasFactsOfHousehold())) {
            facts = HouseholdReader.read(cells);
        } else if (facts != null && cells.hasFactsOfHousehold()) {
            cells.warn(RosterColumn.RELATION, Code.FACTS_ON_MEMBER_ROW);
        }
        persons.add(person);
    }

    void liesIn(@Nullable Long area, String group) {
        village = area;
        villagerGroup = group;
    }

    /** Checks what only shows when all rows are there. */
    public void close() {
        var head = persons.stream().filter(p -> p.relation() == Relation.HEAD).toList();
        var first = persons.getFirst();
        if (head.isEmpty() && persons.stream().noneMatch(p -> p.relation() == null)) {
            say(first, RosterColumn.RELATION, Severity.ERROR, Code.NO_HEAD);
        }
        if (head.size() > 1) {
            say(head.get(1), RosterColumn.RELATION, Severity.ERROR, Code.SEVERAL_HEADS);
        }
        checkSpouses(head);
        var size = facts == null ? null : facts.statedSize();
        if (size != null && size != persons.size()) {
            say(
                    head.isEmpty() ? first : head.getFirst(),
                    RosterColumn.STATED_SIZE,
                    Severity.WARNING,
                    Code.SIZE_DIFFERS,
                    String.valueOf(size),
                    String.valueOf(persons.size()));
        }
    }

    private void checkSpouses(List<RosterPerson> head) {
        var spouses =
                persons.stream().filter(p -> p.relation() == Relation.SPOUSE).toList();
        if (spouses.size() > 1) {
            say(spouses.get(1), RosterColumn.RELATION, Severity.ERROR, Code.SEVERAL_SPOUSES);
        }
        if (head.isEmpty() || head.getFirst().sex() == null) {
            return;
        }
        var sexOfHead = Objects.requireNonNull(head.getFirst().sex());
        for (var person : persons) {
            var relation = person.relation();
            var sex = person.sex();
            if (relation != null && sex != null && !relation.contradicts(sex) && relation.contradicts(sex, sexOfHead)) {
                say(person, RosterColumn.RELATION, Severity.ERROR, Code.SEX_CONTRADICTS_RELATION);
            }
        }
    }

    void say(RosterPerson person, RosterColumn column, Severity severity, Code code, String... args) {
        problems.add(new RosterProblem(person.row(), person.name(), column, severity, code, null, List.of(args)));
    }

    public List<RosterProblem> problems() {
        return problems;
    }

    public boolean isAcceptable() {
        return village != null && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }

    public String number() {
        return number;
    }

    public int firstRow() {
        return firstRow;
    }

    public List<RosterPerson> persons() {
        return persons;
    }

    public String villagerGroup() {
        return villagerGroup;
    }

    public @Nullable Long village() {
        return village;
    }

    public @Nullable RosterHousehold facts() {
        return facts;
    }
}
