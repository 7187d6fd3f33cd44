package cn.mingbai.household.roster.staging;

import cn.mingbai.household.NameInitials;
import cn.mingbai.household.roster.sheet.HouseholdGroup;
import cn.mingbai.household.roster.sheet.RosterHousehold;
import cn.mingbai.household.roster.sheet.RosterPerson;
import cn.mingbai.household.roster.sheet.RosterProblem;
import cn.mingbai.privacy.Mask;
import cn.mingbai.privacy.SecretKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows on their way to the staging tables of one import, as text for COPY. Not for several threads. */
public final class StagedRows {

    private static final int COLUMNS_OF_FACTS = 20;

    private final UUID importId;
    private final long area;
    private final Seals seals;
    private final CopyText households = new CopyText();
    private final CopyText persons = new CopyText();
    private final CopyText incomes = new CopyText();
    private final CopyText problems = new CopyText();
    private int size;

    StagedRows(UUID importId, long area, Seals seals) {
        this.importId = importId;
        this.area = area;
        this.seals = seals;
    }

    /** Persons waiting to be written. */
    public int size() {
        return size;
    }

    /** @param position the household's place in the file */
    public void add(HouseholdGroup group, int position) {
        addHousehold(group, position);
        group.persons().forEach(person -> addPerson(person, position));
        size += group.persons().size();
    }

    /** @param position the problem's place among those of the file */
    public void add(RosterProblem problem, long position) {
        problems.add(importId).add(area).add(position).add(problem.row()).add(problem.person());
        problems.add(problem.column()).add(problem.severity()).add(problem.code());
        problems.add(problem.shown()).add(JsonText.array(problem.args())).endRow();
    }

    private void addHousehold(HouseholdGroup group, int position) {
        var facts = group.facts();
        households.add(importId).add(area).add(group.firstRow()).add(position).add(group.isAcceptable());
        households.add(group.village()).add(group.number()).add(group.villagerGroup());
        if (facts == null) {
            households.add(null).add(null).add(null).addCodes(List.of());
            for (var i = 4; i < COLUMNS_OF_FACTS; i++) {
                households.add(null);
            }
            households.add(false).add(null).endRow();
            return;
        }
        addFacts(facts);
        var place = 0;
        for (var item : facts.income().items()) {
            incomes.add(importId).add(area).add(position).add(place++);
            incomes.add(item.kind()).add(item.item()).add(item.amount()).endRow();
        }
    }

    private void addFacts(RosterHousehold facts) {
        var contact = facts.contact();
        households.add(facts.status()).add(facts.category()).add(facts.mainCause());
        households.addCodes(facts.otherCauses()).add(facts.statedSize());
        households.addBytes(seals.sealed(SecretKind.TELEPHONE, contact.phone()));
        households.addBytes(seals.indexed(SecretKind.TELEPHONE, contact.phone()));
        households.add(contact.bankName());
        households.addBytes(seals.sealed(SecretKind.BANK_ACCOUNT, contact.bankAccount()));
        households.addBytes(seals.indexed(SecretKind.BANK_ACCOUNT, contact.bankAccount()));
        households.add(contact.note());
        var dwelling = facts.dwelling();
        households.add(dwelling.housingGrade()).add(dwelling.housingArea());
        households.add(dwelling.waterDeclaredSafe()).add(dwelling.waterFetchMinutes());
        households.add(dwelling.arableLand()).add(dwelling.forestLand()).add(dwelling.accessRoad());
        households.add(dwelling.livingPower()).add(dwelling.sanitaryToilet());
        households.add(facts.income().known()).add(facts.income().operatingExpense());
        households.endRow();
    }

    private void addPerson(RosterPerson person, int household) {
        var id = person.idNumber() == null ? null : person.idNumber().value();
        persons.add(importId).add(area).add(person.row()).add(household).add(person.number());
        persons.add(person.name()).add(NameInitials.of(person.name())).add(person.sex());
        persons.add(person.birthDate()).add(person.idKind()).add(id == null ? null : Mask.number(id));
        persons.addBytes(seals.sealed(SecretKind.ID_NUMBER, id)).addBytes(seals.indexed(SecretKind.ID_NUMBER, id));
        persons.add(person.relation()).add(person.ethnicity()).add(person.politicalStatus());
        persons.add(person.education()).add(person.schoolStage()).add(person.schoolingState());
        persons.add(person.dropoutReason()).addCodes(person.health()).add(person.labour());
        persons.add(person.workArea()).add(person.workMonths()).add(person.medicalInsurance());
        persons.add(person.criticalIllnessInsurance()).add(person.pension());
        persons.add(person.subsistenceAllowance()).add(person.specialHardship()).endRow();
    }

    /** The rows by table, in the order in which they must be written; afterwards there are none. */
    Map<String, String> take() {
        var taken = new LinkedHashMap<String, String>();
        taken.put("roster_household", households.take());
        taken.put("roster_person", persons.take());
        taken.put("roster_income", incomes.take());
        taken.put("roster_problem", problems.take());
        size = 0;
        return taken;
    }
}
