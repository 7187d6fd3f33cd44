package cn.mingbai.account.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.account.register.AccountOutcome.Done;
import cn.mingbai.account.register.AccountOutcome.PasswordIssued;
import cn.mingbai.account.register.AccountOutcome.Reason;
import cn.mingbai.account.register.AccountOutcome.Refused;
import cn.mingbai.shared.ChangedMeanwhileException;
import cn.mingbai.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class AccountAdministrationTests {

    private static final String VILLAGE = "141130101201";
    private static final String OTHER_COUNTY = "140122";

    private final AccountAdministration administration;
    private final Appointments appointments;
    private final AccountList list;
    private final TestAccounts accounts;
    private final SignedIn signedIn;

    @Autowired
    AccountAdministrationTests(
            AccountAdministration administration,
            Appointments appointments,
            AccountList list,
            TestAccounts accounts,
            SignedIn signedIn) {
        this.administration = administration;
        this.appointments = appointments;
        this.list = list;
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Test
    void anAccountIsMadeWithAOneTimePassword() {
        var outcome = asAdmin(() -> administration.create(entered(name()), Role.TOWNSHIP_OFFICER, "141130101"));

        assertThat(outcome).isInstanceOfSatisfying(PasswordIssued.class, issued -> {
            assertThat(issued.password()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
            assertThat(issued.toString()).doesNotContain(issued.password());
            assertThat(asAdmin(() -> list.show(issued.id())).posts())
                    .singleElement()
                    .satisfies(post -> assertThat(post.key()).isEqualTo("TOWNSHIP_OFFICER@141130101"));
        });
    }

    @Test
    void aUserNameIsGivenOnce() {
        var name = name();
        asAdmin(() -> administration.create(entered(name), Role.COUNTY_OFFICER, "141130"));

        assertThat(asAdmin(() ->
                        administration.create(entered(" " + name.toUpperCase(Locale.ROOT)), Role.INSPECTOR, "141130")))
                .isEqualTo(new Refused(Reason.USERNAME_TAKEN));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_OFFICER, 140122, PLACE_UNKNOWN",
        "PROVINCE_OFFICER, 14, PLACE_UNKNOWN",
        "SYSTEM_ADMINISTRATOR, 14, PLACE_UNKNOWN",
        "SYSTEM_ADMINISTRATOR, 1411, PLACE_UNKNOWN",
        "COUNTY_OFFICER, 999999, PLACE_UNKNOWN",
        "COUNTY_OFFICER, nonsense, PLACE_UNKNOWN",
        "VILLAGE_OFFICER, 141130, ROLE_NOT_HELD_THERE",
        "COUNTY_OFFICER, 141130101, ROLE_NOT_HELD_THERE",
        "SYSTEM_ADMINISTRATOR, 141130101, ROLE_NOT_HELD_THERE"
    })
    void aPostIsGivenOnlyWhereItIsHeldAndWithinTheAdministratorsArea(Role role, String region, Reason reason) {
        var name = name();
        assertThat(asAdmin(() -> administration.create(entered(name), role, region)))
                .isEqualTo(new Refused(reason));

        var officer = accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
        assertThat(asAdmin(() -> appointments.appoint(seen(officer), role, region)))
                .isEqualTo(new Refused(reason));
    }

    @Test
    void nobodyAdministersHisOwnAccount() {
        var own = new AccountVersion(signedIn.officer("admin").id(), accounts.versionOf("admin"));
        List<Supplier<AccountOutcome>> orders = List.of(
                () -> appointments.appoint(own, Role.COUNTY_OFFICER, "141130"),
                () -> appointments.dismiss(own, UUID.randomUUID()),
                () -> administration.close(own),
                () -> administration.reopen(own),
                () -> administration.resetPassword(own),
                () -> administration.unlock(own.id()));

        assertThat(orders).allSatisfy(order -> assertThat(asAdmin(order)).isEqualTo(new Refused(Reason.OWN_ACCOUNT)));
    }

    @Test
    void anAdministratorHoldsNoPostThatSeesHouseholds() {
        var administrator = accounts.make(Role.SYSTEM_ADMINISTRATOR, "141130");
        var officer = accounts.make(Role.COUNTY_OFFICER, "141130");

        assertThat(asAdmin(() -> appointments.appoint(seen(administrator), Role.COUNTY_OFFICER, "141130")))
                .isEqualTo(new Refused(Reason.ADMINISTRATOR_HOLDS_NO_OTHER_POST));
        assertThat(asAdmin(() -> appointments.appoint(seen(officer), Role.SYSTEM_ADMINISTRATOR, "141130")))
                .isEqualTo(new Refused(Reason.ADMINISTRATOR_HOLDS_NO_OTHER_POST));
    }

    @Test
    void anAccountOutsideTheAreaDoesNotExist() {
        var outside = accounts.make(Role.COUNTY_OFFICER, OTHER_COUNTY);
        var above = signedIn.officer("province").id();

        for (var id : List.of(accounts.idOf(outside), above, OfficerId.create())) {
            var version = new AccountVersion(id, 0);
            List<Supplier<?>> orders = List.of(
                    () -> list.show(id),
                    () -> administration.close(version),
                    () -> administration.resetPassword(version),
                    () -> administration.unlock(id),
                    () -> appointments.appoint(version, Role.COUNTY_OFFICER, "141130"),
                    () -> appointments.dismiss(version, UUID.randomUUID()));
            assertThat(orders)
                    .allSatisfy(order ->
                            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> asAdmin(order)));
        }
    }

    /** Else the administrator of one county could take over whoever also holds a post in another. */
    @Test
    void onePostOutsideTakesTheAccountOutOfHisHands() {
        var officer = accounts.make(Role.INSPECTOR, "141130");
        var province = accounts.make(Role.SYSTEM_ADMINISTRATOR, "14");
        assertThat(as(province, () -> appointments.appoint(seen(officer), Role.INSPECTOR, OTHER_COUNTY)))
                .isInstanceOf(Done.class);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> asAdmin(() -> administration.resetPassword(seen(officer))));
        assertThat(asAdmin(() -> list.list(officer, null)).items()).isEmpty();
    }

    @Test
    void theSameOrderTwiceIsDoneOnce() {
        var officer = accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
        var seen = seen(officer);

        asAdmin(() -> appointments.appoint(seen, Role.TEAM_MEMBER, VILLAGE));
        assertThat(asAdmin(() -> appointments.appoint(seen, Role.TEAM_MEMBER, VILLAGE)))
                .isInstanceOf(Done.class);
        var closing = seen(officer);
        asAdmin(() -> administration.close(closing));
        assertThat(asAdmin(() -> administration.close(closing))).isInstanceOf(Done.class);

        var sheet = asAdmin(() -> list.show(seen.id()));
        assertThat(sheet.posts()).hasSize(2);
        assertThat(sheet.enabled()).isFalse();
    }

    @Test
    void aPostIsTakenAwayAgain() {
        var officer = accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
        asAdmin(() -> appointments.appoint(seen(officer), Role.TEAM_MEMBER, VILLAGE));
        var first = asAdmin(() -> list.show(accounts.idOf(officer))).posts().getFirst();

        asAdmin(() -> appointments.dismiss(seen(officer), first.id()));

        assertThat(asAdmin(() -> list.show(accounts.idOf(officer))).posts())
                .singleElement()
                .satisfies(left -> assertThat(left.role()).isEqualTo(Role.TEAM_MEMBER));
        asAdmin(() -> appointments.appoint(seen(officer), Role.VILLAGE_OFFICER, VILLAGE));
        assertThat(asAdmin(() -> list.show(accounts.idOf(officer))).posts()).hasSize(2);
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedSaysWhoItWas() {
        var officer = accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
        var seen = seen(officer);
        asAdmin(() -> administration.resetPassword(seen));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> asAdmin(() -> administration.resetPassword(seen)))
                .satisfies(conflict -> assertThat(conflict.by()).isEqualTo("admin"));
    }

    @Test
    void theListGoesOnByUserNameAndIsSearched() {
        var officer = accounts.make(Role.VILLAGE_OFFICER, VILLAGE);
        var outside = accounts.make(Role.VILLAGE_OFFICER, "141102001001");

        assertThat(asAdmin(() -> list.list(officer.substring(0, 8), null)).items())
                .extracting(AccountLine::username)
                .containsExactly(officer);
        assertThat(asAdmin(() -> list.list(outside, null)).items()).isEmpty();
        assertThat(asAdmin(() -> list.list("%", null)).items()).isEmpty();
        assertThat(asAdmin(() -> list.list("", "zzzz")).items()).isEmpty();
    }

    @Test
    void onlyAnAdministratorMay() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("county", () -> list.list("", null)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as("county", () -> administration.unlock(OfficerId.create())));
    }

    private AccountVersion seen(String username) {
        return new AccountVersion(accounts.idOf(username), accounts.versionOf(username));
    }

    private static NewAccount entered(String username) {
        return new NewAccount(username, "Test", "");
    }

    private static String name() {
        return "n" + UUID.randomUUID().toString().substring(0, 12);
    }

    private <T> T asAdmin(Supplier<T> order) {
        return as("admin", order);
    }

    private <T> T as(String username, Supplier<T> order) {
        var result = new ArrayList<T>(1);
        accounts.run(username, () -> result.add(order.get()));
        return result.getFirst();
    }
}
