package cn.mingbai.household.register;

import cn.mingbai.household.NameInitials;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.PoliticalStatus;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Readings;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member (家庭成员): one person in one household, until he leaves it. Never deleted, only marked as gone. */
@Entity
class Member {

    @Id
    private UUID id;

    private UUID householdId;
    private long area;
    private String number;
    private String name;
    private String initials;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private IdKind idKind;

    private byte @Nullable [] idNumber;
    private byte @Nullable [] idIndex;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private @Nullable String ethnicity;

    @Enumerated(EnumType.STRING)
    private @Nullable PoliticalStatus politicalStatus;

    @Embedded
    private @Nullable MemberLearning learning;

    @Embedded
    private @Nullable MemberAbility ability;

    @Embedded
    private @Nullable MemberCover cover;

    private @Nullable LocalDate joinedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable JoinReason joinReason;

    private @Nullable LocalDate removedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RemovalReason removalReason;

    @Version
    private @Nullable Integer version;

    protected Member() {} // for JPA

    /** A person joins; the checks have found no error. */
    Member(Household household, String number, PersonEntry entered, Identified who) {
        this.id = Ids.next();
        this.householdId = household.id().value();
        this.area = household.area();
        this.number = number;
        this.name = "";
        this.initials = "";
        this.sex = who.sex();
        this.idKind = who.kind();
        this.relation = who.relation();
        correct(entered, who);
    }

    void joined(JoinReason reason, LocalDate on) {
        joinReason = reason;
        joinedOn = on;
    }

    /** Takes over what was entered about the person; the checks have found no error in it. */
    void correct(PersonEntry entered, Identified who) {
        name = Readings.name(entered.identity().name());
        initials = NameInitials.of(name);
        sex = who.sex();
        birthDate = who.birthDate();
        idKind = who.kind();
        idNumber = who.document() == null ? null : who.document().ciphertext();
        idIndex = who.document() == null ? null : who.document().index();
        relation = who.relation();
        ethnicity = Household.textOrNull(entered.identity().ethnicity());
        politicalStatus = entered.identity().politicalStatus().value();
        learning = MemberLearning.of(entered.learning());
        ability = MemberAbility.of(entered.ability());
        cover = MemberCover.of(entered.cover());
    }

    /** The same person stands in another relation, because the head has changed. */
    void standAs(Relation other) {
        relation = other;
    }

    /** The person lives here no longer. */
    void leave(RemovalReason reason, LocalDate on) {
        removalReason = reason;
        removedOn = on;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    Relation relation() {
        return relation;
    }

    Sex sex() {
        return sex;
    }

    String name() {
        return name;
    }

    boolean isHead() {
        return relation == Relation.HEAD;
    }

    @Nullable
    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable
    Sealed document() {
        return Sealed.of(idNumber, idIndex);
    }

    boolean isAt(@Nullable Integer seen) {
        return seen != null && seen.equals(version);
    }
}
