package cn.mingbai.notice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticeLine;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PostOutcome;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.PostOutcome.Refused;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class NoticeBoardTests {

    private final Notices notices;
    private final NoticeCasework casework;
    private final SignedIn signedIn;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    NoticeBoardTests(
            Notices notices,
            NoticeCasework casework,
            SignedIn signedIn,
            Regions regions,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.casework = casework;
        this.signedIn = signedIn;
        this.drafts = new Drafts(regions, clock);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aPostedNoticeHangsForSevenWholeDays() {
        var draft = drafts.village();
        var posted = posted(signedIn.ask("village", () -> notices.post(draft)));
        var status = signedIn.ask("village", () -> notices.status(posted.id()));

        assertThat(posted.number()).matches("141130-20[0-9]{2}-[0-9]{6}");
        assertThat(posted.endsOn()).isEqualTo(draft.notBefore().plusDays(7));
        assertThat(status.takenDownAt()).isNull();
        assertThat(status.isOver(status.overAt().plusSeconds(1))).isFalse();
        assertThat(status.openObjectionLineIds()).isEmpty();
    }

    @Test
    void whatIsShownIsWhatWasPosted() {
        var posted = posted(signedIn.ask("village", () -> notices.post(drafts.village())));
        var content = Objects.requireNonNull(
                signedIn.ask("township", () -> casework.show(posted.id())).content());

        assertThat(content.lines())
                .extracting(line -> ((ContentLine.Household) line).head())
                .containsExactly("张秀兰", "郝玉", "李福生");
        assertThat(content.wording().issuer()).isEqualTo("康城镇支进村民委员会");
        assertThat(content.wording().objectTo()).isEqualTo("康城镇人民政府");
        assertThat(content.wording().intro()).contains("村民代表大会评议", "现将支进村拟识别");
    }

    @Test
    void aNoticeWithANumberOfSomebodyIsRefused() {
        var outcome = signedIn.ask(
                "village",
                () -> notices.post(drafts.at(
                        NoticeKind.VILLAGE_NOTICE,
                        Drafts.VILLAGE,
                        Drafts.line("张秀兰"),
                        new NoticeLine(UUID.randomUUID(), "郝玉", "第3组", 4, "１３９ ０３５８ １２３４", "拟识别"))));

        assertThat(outcome).isEqualTo(new Refused(List.of(new PostRefusal(Reason.HOLDS_TELEPHONE, 2))));
    }

    @Test
    void eachLevelPostsItsOwnKindInItsOwnArea() {
        assertThat(signedIn.ask(
                        "township",
                        () -> notices.post(drafts.at(NoticeKind.VILLAGE_NOTICE, Drafts.VILLAGE, Drafts.line("郝玉")))))
                .isEqualTo(new Refused(List.of(PostRefusal.of(Reason.WRONG_OFFICE))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> signedIn.run(
                        "village",
                        () -> notices.post(drafts.at(NoticeKind.VILLAGE_NOTICE, "141130102", Drafts.line("郝玉")))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.run("inspector", () -> notices.post(drafts.village())));
    }

    @Test
    void nobodyTakesANoticeDownEarly() {
        var posted = posted(signedIn.ask("village", () -> notices.post(drafts.village())));

        assertThat(signedIn.ask("village", () -> casework.takeDown(posted.id(), new byte[0])))
                .isEqualTo(NoticeCasework.TakeDown.TOO_EARLY);
        assertThatExceptionOfType(DataAccessException.class)
                .as("nor does the database let the application")
                .isThrownBy(() -> signedIn.run(
                        "village",
                        () -> transaction.executeWithoutResult(status ->
                                jdbc.sql("""
                                        UPDATE public_notice SET taken_down_at = now(), taken_down_by = 'village',
                                            closing_hash = hash WHERE id = ?""").param(posted.id().value()).update())));
    }

    @Test
    void theApplicationChangesNothingOfAPostedNotice() {
        var posted = posted(signedIn.ask("village", () -> notices.post(drafts.village())));

        for (var statement : List.of(
                "UPDATE public_notice SET ends_on = ends_on WHERE id = ?",
                "UPDATE notice_content SET content = content WHERE notice_id = ?",
                "UPDATE notice_line SET position = position WHERE notice_id = ?",
                "DELETE FROM notice_line WHERE notice_id = ?",
                "DELETE FROM notice_content WHERE notice_id = ?",
                "DELETE FROM public_notice WHERE id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> signedIn.run(
                            "village",
                            () -> transaction.executeWithoutResult(status -> jdbc.sql(statement)
                                    .param(posted.id().value())
                                    .update())));
        }
    }

    @Test
    void aNoticeOfAnotherCountyIsNotAmongThoseOfAnOfficer(
            @Autowired TestAccounts accounts, @Autowired AuthenticationProvider signIn) {
        var elsewhere = new OtherOfficers(accounts, signIn).make(Role.COUNTY_OFFICER, "140122");
        var posted = posted(signedIn.ask("village", () -> notices.post(drafts.village())));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> OtherOfficers.ask(elsewhere, () -> casework.show(posted.id())));
    }

    static Posted posted(PostOutcome outcome) {
        assertThat(outcome).isInstanceOf(Posted.class);
        return (Posted) outcome;
    }
}
