package cn.mingbai.notice.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.board.PastNotices;
import cn.mingbai.notice.objection.Complaint;
import cn.mingbai.notice.objection.ObjectionRaising;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

class NoticeRouteSamples implements RouteSamples {

    private final Notices notices;
    private final ObjectionRaising raising;
    private final SignedIn signedIn;
    private final PastNotices past;
    private final Drafts drafts;
    private final Authentication elsewhere;
    private final String otherVillage;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NoticeRouteSamples(
            Notices notices,
            ObjectionRaising raising,
            SignedIn signedIn,
            TestAccounts accounts,
            AuthenticationProvider signIn,
            Regions regions,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AutowireCapableBeanFactory beans) {
        this.past = beans.createBean(PastNotices.class);
        this.notices = notices;
        this.raising = raising;
        this.signedIn = signedIn;
        this.drafts = new Drafts(regions, clock);
        var county = regions.byCode("140122").orElseThrow();
        this.otherVillage = regions.villagesWithin(county.range()).getFirst().code();
        this.elsewhere = new OtherOfficers(accounts, signIn).make(Role.VILLAGE_OFFICER, otherVillage);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<RouteSample> samples() {
        var here = drafts.village();
        var inside = ((Posted) signedIn.ask("village", () -> notices.post(here)));
        var there = drafts.at(NoticeKind.VILLAGE_NOTICE, otherVillage, Drafts.line("高鹏"));
        var outside = ((Posted) OtherOfficers.ask(elsewhere, () -> notices.post(there)));
        signedIn.run("village", () -> raising.enter(inside.id(), complaint(here)));
        OtherOfficers.ask(elsewhere, () -> raising.enter(outside.id(), complaint(there)));
        var closed = signedIn.ask("village", this::closed);
        return List.of(
                RouteSample.of("/notices/{id}/photo", closed, outside.id(), "140122"),
                RouteSample.of("/notices/{id}", inside.id(), outside.id(), "140122"),
                RouteSample.of("/objections/{id}", objection(inside.id()), objectionElsewhere(outside.id()), "140122")
                        .but(Role.PROVINCE_OFFICER, objectionToTheProvince()),
                RouteSample.everywhere("/n/{code}", shortCode(inside.id())),
                RouteSample.everywhere("/api/notices/{number}", inside.number()));
    }

    @Override
    public Map<String, UnaryOperator<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of(
                "POST /objections/{id}/answer",
                request -> with(request, "outcome", "LIST_STANDS"),
                "POST /objections/{id}/telephone",
                request -> with(request, "reason", "核实情况"),
                "POST /api/notices/{number}/verification",
                request -> {
                    request.contentType(MediaType.APPLICATION_JSON).content("{\"code\": \"7F3K-Q9M2\"}");
                    return request;
                });
    }

    /** One that was taken down, with a photo of the board. */
    private NoticeId closed() {
        var ago = Duration.ofDays(20);
        var draft = drafts.village();
        var id = past.post(Drafts.before(draft, ago), ago).id();
        past.takeDown(id, HexFormat.of().parseHex("89504e470d0a1a0a00"), Duration.ofDays(1));
        return id;
    }

    private static AbstractMockHttpServletRequestBuilder<?> with(
            AbstractMockHttpServletRequestBuilder<?> request, String name, String value) {
        request.param(name, value);
        return request;
    }

    private static Complaint complaint(NoticeDraft draft) {
        return new Complaint(draft.lines().getFirst().lineId(), "马晓燕", "0358-5420000", "他家在县城有一套楼房");
    }

    private UUID objection(NoticeId notice) {
        return signedIn.ask("county", () -> read(notice));
    }

    private UUID objectionToTheProvince() {
        var draft = drafts.countyExit();
        return signedIn.ask("province", () -> {
            var posted = ((Posted) notices.post(draft)).id();
            raising.enter(posted, complaint(draft));
            return read(posted);
        });
    }

    private UUID objectionElsewhere(NoticeId notice) {
        return OtherOfficers.ask(elsewhere, () -> read(notice));
    }

    private UUID read(NoticeId notice) {
        return transaction.execute(status -> jdbc.sql("SELECT id FROM objection WHERE notice_id = ?")
                .param(notice.value())
                .query(UUID.class)
                .single());
    }

    private String shortCode(NoticeId id) {
        return jdbc.sql("SELECT short_code FROM public_notice WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
