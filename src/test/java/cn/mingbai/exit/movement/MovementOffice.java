package cn.mingbai.exit.movement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.register.MemberDesk;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.standing.Admission;
import cn.mingbai.household.standing.EntryKind;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The desks at which a register moves, in a county that no other test uses, in as few words as a test needs. */
class MovementOffice {

    static final String COUNTY = "141127";

    private final SignedIn signedIn;
    private final Regions regions;
    private final Households households;
    private final RegisterDesk desk;
    private final MemberDesk memberDesk;
    private final RegisterStanding standing;
    private final MovementTables tables;
    private final MovementLists lists;
    private final TransactionTemplate transactions;
    final JdbcClient jdbc;

    MovementOffice(
            SignedIn signedIn,
            Regions regions,
            Households households,
            RegisterDesk desk,
            MemberDesk memberDesk,
            RegisterStanding standing,
            MovementTables tables,
            MovementLists lists,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.signedIn = signedIn;
        this.regions = regions;
        this.households = households;
        this.desk = desk;
        this.memberDesk = memberDesk;
        this.standing = standing;
        this.tables = tables;
        this.lists = lists;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    Place county() {
        return regions.byCode(COUNTY).orElseThrow();
    }

    List<Place> villages() {
        return regions.villagesWithin(county().range());
    }

    <T> T ask(Supplier<T> work) {
        var demo = signedIn.officer("county");
        var officer =
                new SignedInOfficer(demo.id(), "elsewhere", demo.displayName(), Role.COUNTY_OFFICER, county(), false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(work.get()));
        return answer.get();
    }

    /** In one transaction of its own. */
    void change(Runnable work) {
        ask(() -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    void changeAndRegret(Runnable work) {
        ask(() -> {
            transactions.executeWithoutResult(status -> {
                work.run();
                status.setRollbackOnly();
            });
            return true;
        });
    }

    /** A household with a head and so many more, none of whom has a day of joining. */
    String household(Place village, int members, @Nullable RegistrationStatus status, @Nullable LocalDate identified) {
        var persons = new ArrayList<PersonEntry>();
        persons.add(TestHouseholds.person("岚甲", Sex.MALE, Relation.HEAD));
        for (var i = 1; i < members; i++) {
            persons.add(TestHouseholds.person("岚乙", Sex.MALE, Relation.SIBLING));
        }
        var outcome = ask(() -> desk.create(village.code(), register(status, identified), persons));
        assertThat(outcome).isInstanceOf(Saved.class);
        return ((Saved) outcome).number();
    }

    static Register register(@Nullable RegistrationStatus status, @Nullable LocalDate identified) {
        return new Register(
                "1组",
                status == null ? Typed.nothing() : Typed.of(status),
                identified == null ? Typed.nothing() : Typed.of(identified),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                "",
                "",
                "",
                "");
    }

    /** Corrects status and day of identification with the register's form. */
    void correct(String number, RegistrationStatus status, @Nullable LocalDate identified, String reason) {
        var version = number("SELECT version FROM household WHERE number = ?", number);
        var kept = new RegisterDesk.Kept(true, true);
        assertThat(ask(() -> desk.correct(number, version, register(status, identified), kept, reason)))
                .isInstanceOf(Saved.class);
    }

    HouseholdHeader header(String number) {
        return ask(() -> households.header(number));
    }

    /** Since when it has exited, as other modules see it. */
    @Nullable
    LocalDate exitedOn(String number) {
        var id = id(number);
        return ask(() -> households.exitedOnOf(List.of(id))).get(id);
    }

    HouseholdId id(String number) {
        return header(number).id();
    }

    void admit(String number, @Nullable EntryKind kind, LocalDate on, @Nullable UUID caseId) {
        var id = id(number);
        change(() -> standing.admit(id, admission(kind, on, caseId)));
    }

    RegisterStanding standing() {
        return standing;
    }

    static Admission admission(@Nullable EntryKind kind, LocalDate on, @Nullable UUID caseId) {
        return new Admission(HouseholdCategory.GENERAL, PovertyCause.ILLNESS, on, "admitted on " + on, kind, caseId);
    }

    void exit(String number, LocalDate on) {
        var id = id(number);
        change(() -> standing.exit(id, on, "exited on " + on, null));
    }

    void remove(String number, RegistrationStatus to, LocalDate on) {
        var id = id(number);
        change(() -> standing.remove(id, to, on, "removed on " + on, null));
    }

    void join(String number, JoinReason why, LocalDate on) {
        var person = TestHouseholds.person("岚丙", Sex.FEMALE, Relation.OTHER);
        var joining = new MemberDesk.Joining(Typed.of(why), Typed.of(on));
        assertThat(ask(() -> memberDesk.add(number, person, joining, "人口变动"))).isInstanceOf(Saved.class);
    }

    /** The latest member but the head leaves; false where only the head is left. */
    boolean leave(String number, RemovalReason why, LocalDate on) {
        var member = ask(() -> transactions.execute(status -> jdbc.sql("""
                        SELECT m.id, m.version FROM member m JOIN household h ON h.id = m.household_id
                         WHERE h.number = ? AND m.removed_on IS NULL AND m.relation <> 'HEAD' AND coalesce(m.joined_on, ?) <= ?
                         ORDER BY m.number DESC LIMIT 1""")
                .params(number, on, on)
                .query((row, index) -> new Object[] {row.getObject(1, UUID.class), row.getInt(2)})
                .optional()));
        if (member.isEmpty()) {
            return false;
        }
        var leaving = new MemberDesk.Leaving(Typed.of(why), Typed.of(on));
        assertThat(ask(() ->
                        memberDesk.remove(number, (UUID) member.get()[0], (Integer) member.get()[1], leaving, "人口变动")))
                .isInstanceOf(Saved.class);
        return true;
    }

    MovementSheet sheet(Place place, LocalDate from, LocalDate to) {
        return ask(() -> tables.sheet(place, new MovementPeriod(from, to), true));
    }

    KeysetPage<MovementListing> list(MovementQuery query, @Nullable String after, int size) {
        return ask(() -> lists.page(query, after, size));
    }

    /** All pages of a list. */
    List<MovementListing> all(MovementQuery query, int size) {
        var found = new ArrayList<MovementListing>();
        String after = null;
        do {
            var page = list(query, after, size);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found;
    }

    int number(String sql, Object... arguments) {
        return ask(() -> transactions.execute(
                status -> jdbc.sql(sql).params(arguments).query(Integer.class).single()));
    }

    List<String> strings(String sql, Object... arguments) {
        return ask(() -> transactions.execute(
                status -> jdbc.sql(sql).params(arguments).query(String.class).list()));
    }
}
