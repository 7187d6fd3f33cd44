package cn.mingbai.notice.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.account.Role;
import cn.mingbai.account.TestAccounts;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.OtherOfficers;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.notice.board.PastNotices;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/** Chains in counties of their own, so that no other test's notices stand between; the owner of the database tampers. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealCheckTests {

    private final Notices notices;
    private final SealCheck check;
    private final PastNotices past;
    private final Regions regions;
    private final Drafts drafts;
    private final OtherOfficers officers;
    private final JdbcClient owner;

    @Autowired
    SealCheckTests(
            Notices notices,
            SealCheck check,
            AutowireCapableBeanFactory beans,
            Regions regions,
            Clock clock,
            TestAccounts accounts,
            AuthenticationProvider signIn,
            FlywayConnectionDetails migration) {
        this.notices = notices;
        this.check = check;
        this.past = beans.createBean(PastNotices.class);
        this.regions = regions;
        this.drafts = new Drafts(regions, clock);
        this.officers = new OtherOfficers(accounts, signIn);
        this.owner = JdbcClient.create(owner(migration));
    }

    /** What the owner of the database does to the second of three notices, and what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            140105 | UPDATE notice_content SET content = replace(content, '张秀兰', '张秀蓝') WHERE notice_id = :id | 2 CONTENT_CHANGED
            140106 | UPDATE notice_content SET content = replace(content, '"members":3', '"members":4') WHERE notice_id = :id | 2 CONTENT_CHANGED
            140107 | UPDATE notice_content SET content = concat(content, ' ') WHERE notice_id = :id | 2 CONTENT_CHANGED
            140108 | UPDATE notice_content SET content = 'x' WHERE notice_id = :id | 2 CONTENT_CHANGED
            140109 | DELETE FROM notice_content WHERE notice_id = :id | 2 CONTENT_MISSING
            140110 | UPDATE public_notice SET posted_by = 'somebody' WHERE id = :id | 2 ROW_CHANGED
            140121 | UPDATE public_notice SET posted_at = posted_at - interval '1 second' WHERE id = :id | 2 ROW_CHANGED
            140311 | UPDATE public_notice SET subject_id = gen_random_uuid() WHERE id = :id | 2 ROW_CHANGED
            140123 | UPDATE notice_line SET line_id = gen_random_uuid() WHERE notice_id = :id AND position = 1 | 2 LINES_CHANGED
            140181 | UPDATE notice_line SET position = position + 10 WHERE notice_id = :id AND position = 1 | 2 LINES_CHANGED
            140321 | UPDATE public_notice SET taken_down_at = taken_down_at + interval '1 second' WHERE id = :id | 2 CLOSING_CHANGED
            140322 | UPDATE public_notice SET taken_down_by = 'somebody' WHERE id = :id | 2 CLOSING_CHANGED
            140212 | UPDATE public_notice SET hash = previous WHERE id = :id | 2 CONTENT_CHANGED, 2 CLOSING_CHANGED, 3 ORDER_CHANGED
            """)
    void everyLaterChangeIsFoundAndNamed(String county, String tampering, String found) {
        var chain = new Chain(county, 3);
        assertThat(chain.faults()).isEmpty();

        tamper(tampering, chain.posted.get(1));

        assertThat(chain.faults()).containsExactly(found.split(", "));
        assertThat(chain.report().found())
                .filteredOn(f -> f.position() == 2)
                .allSatisfy(finding -> assertThat(finding.number())
                        .isEqualTo(chain.posted.get(1).number()));
    }

    /** A village's, two of the township's and the province's notice in one chain; what is done to one, and what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            140423 | 1 | UPDATE notice_content SET content = replace(content, '郝玉', '郝王') WHERE notice_id = :id | 2 CONTENT_CHANGED
            140425 | 1 | UPDATE public_notice SET kind = 'TOWNSHIP_NOTICE' WHERE id = :id | 2 ROW_CHANGED
            140426 | 2 | UPDATE notice_content SET content = replace(content, '"poor":17', '"poor":7') WHERE notice_id = :id | 3 CONTENT_CHANGED
            140427 | 2 | UPDATE notice_content SET content = replace(content, '"form":2', '"form":1') WHERE notice_id = :id | 3 CONTENT_CHANGED
            140428 | 2 | UPDATE public_notice SET announces = 'HOUSEHOLDS' WHERE id = :id | 3 ROW_CHANGED
            140429 | 3 | UPDATE notice_content SET content = replace(content, '"lines":[{', '"lines":[],"more":[{') WHERE notice_id = :id | 4 CONTENT_CHANGED, 4 ROW_CHANGED, 4 LINES_CHANGED
            140430 | 3 | UPDATE notice_content SET content = replace(content, '1.03%', '1.99%') WHERE notice_id = :id | 4 CONTENT_CHANGED
            """)
    void aChainOfAllKindsIsCheckedNoticeByNotice(String county, int which, String tampering, String found) {
        var chain = new Chain(county, 0).hangEveryKind();
        assertThat(chain.faults()).isEmpty();
        assertThat(chain.report().notices()).isEqualTo(4);

        tamper(tampering, chain.posted.get(which));

        assertThat(chain.faults()).containsExactly(found.split(", "));
    }

    @Test
    void aRemovedNoticeIsMissed() {
        var chain = new Chain("140213", 3);
        remove(chain.posted.get(1));

        assertThat(chain.faults()).containsExactly("2 NOTICE_MISSING", "3 ORDER_CHANGED");
    }

    @Test
    void aRemovedLastNoticeIsMissed() {
        var chain = new Chain("140214", 3);
        remove(chain.posted.get(2));

        assertThat(chain.faults()).containsExactly("3 NOTICE_MISSING", "3 END_CHANGED");
    }

    @Test
    void exchangedNoticesAreFound() {
        var chain = new Chain("140215", 3);
        tamper("UPDATE public_notice SET position = 99 WHERE id = :id", chain.posted.get(0));
        tamper("UPDATE public_notice SET position = 1 WHERE id = :id", chain.posted.get(1));
        tamper("UPDATE public_notice SET position = 2 WHERE id = :id", chain.posted.get(0));

        assertThat(chain.faults())
                .containsExactly(
                        "1 ORDER_CHANGED", "1 ROW_CHANGED", "2 ORDER_CHANGED", "2 ROW_CHANGED", "3 ORDER_CHANGED");
    }

    @Test
    void aContentResealedByItselfBreaksTheChain() {
        var chain = new Chain("140221", 3);
        tamper("""
                WITH changed AS (UPDATE notice_content SET content = replace(content, '张秀兰', '张秀蓝')
                    WHERE notice_id = :id RETURNING notice_id, content)
                UPDATE public_notice n SET hash = sha256(convert_to(c.content, 'UTF8')), taken_down_at = NULL,
                       taken_down_by = NULL, closing_hash = NULL
                  FROM changed c WHERE n.id = c.notice_id""", chain.posted.get(1));

        assertThat(chain.faults()).containsExactly("3 ORDER_CHANGED");
    }

    @Test
    void fiftyAtOnceMakeOneUnbrokenChain() throws Exception {
        var county = regions.byCode("140222").orElseThrow();
        var village = regions.villagesWithin(county.range()).getFirst().code();
        var poster = officers.make(Role.VILLAGE_OFFICER, village);
        try (var threads = Executors.newFixedThreadPool(50)) {
            var numbers = new ArrayList<String>();
            var work = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> OtherOfficers.ask(poster, () ->
                            (Posted) notices.post(drafts.at(NoticeKind.VILLAGE_NOTICE, village, Drafts.line("张秀兰"))))))
                    .toList();
            for (var one : work) {
                numbers.add(one.get().number());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(50);
        }
        var report = OtherOfficers.ask(officers.make(Role.AUDITOR, "140222"), check::check);

        assertThat(report.isSound()).isTrue();
        assertThat(report.notices()).isEqualTo(50);
    }

    @Test
    void anAuditorChecksHisOwnCountyOnly() {
        new Chain("140223", 1);
        var chain = new Chain("140224", 2);

        assertThat(chain.report().chains()).extracting(SealReport.Chain::county).containsExactly("140224");
    }

    @Test
    void theCommandChecksAllAndSaysHowItEnded(@Autowired AutowireCapableBeanFactory beans) {
        var chain = new Chain("140225", 2);
        tamper(
                "UPDATE notice_content SET content = replace(content, '3', '4') WHERE notice_id = :id",
                chain.posted.get(1));

        assertThat(beans.createBean(SealCheckCommand.class).check()).isEqualTo(1);
    }

    private void remove(Posted notice) {
        tamper("DELETE FROM notice_line WHERE notice_id = :id", notice);
        tamper("DELETE FROM notice_content WHERE notice_id = :id", notice);
        tamper("DELETE FROM public_notice WHERE id = :id", notice);
    }

    private void tamper(String statement, Posted notice) {
        owner.sql("ALTER TABLE public_notice DISABLE TRIGGER USER").update();
        assertThat(owner.sql(statement).param("id", notice.id().value()).update())
                .as(statement)
                .isPositive();
        owner.sql("ALTER TABLE public_notice ENABLE TRIGGER USER").update();
    }

    private static DataSource owner(FlywayConnectionDetails migration) {
        return new DriverManagerDataSource(
                String.valueOf(migration.getJdbcUrl()),
                String.valueOf(migration.getUsername()),
                String.valueOf(migration.getPassword()));
    }

    /** Some notices of a county, posted three weeks ago and taken down. */
    private final class Chain {

        private static final Duration AGO = Duration.ofDays(21);

        private final String county;
        private final String village;
        private final Authentication auditor;
        private final List<Posted> posted = new ArrayList<>();

        private Chain(String county) {
            this.county = county;
            this.auditor = officers.make(Role.AUDITOR, county);
            this.village = regions.villagesWithin(
                            regions.byCode(county).orElseThrow().range())
                    .getFirst()
                    .code();
        }

        /** All of them the same village's. */
        Chain(String county, int length) {
            this(county);
            var poster = officers.make(Role.VILLAGE_OFFICER, village);
            for (int i = 0; i < length; i++) {
                hang(poster, households(NoticeKind.VILLAGE_NOTICE));
            }
        }

        /** Of the village, of its township about households and about the village, of the province about the county. */
        Chain hangEveryKind() {
            var township = officers.make(Role.TOWNSHIP_OFFICER, village.substring(0, 9));
            hang(officers.make(Role.VILLAGE_OFFICER, village), households(NoticeKind.VILLAGE_NOTICE));
            hang(township, households(NoticeKind.TOWNSHIP_ANNOUNCEMENT));
            hang(township, drafts.villageExit(village.substring(0, 9), 1));
            hang(officers.make(Role.PROVINCE_OFFICER, "14"), drafts.countyExit(county));
            return this;
        }

        private NoticeDraft households(NoticeKind kind) {
            return drafts.at(kind, village, Drafts.line("张秀兰"), Drafts.line("郝玉"));
        }

        private void hang(Authentication poster, NoticeDraft draft) {
            posted.add(OtherOfficers.ask(poster, () -> past.post(Drafts.before(draft, AGO), AGO)));
            OtherOfficers.ask(poster, () -> past.takeDown(posted.getLast().id(), new byte[0], Duration.ofDays(2)));
        }

        SealReport report() {
            return OtherOfficers.ask(auditor, check::check);
        }

        List<String> faults() {
            return report().found().stream()
                    .map(f -> f.position() + " " + f.fault())
                    .toList();
        }
    }
}
