package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PrintedPapers;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.HomeOffice;
import cn.mingbai.casework.PaperTest;
import cn.mingbai.exit.doubt.DoubtKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.procedure.CaseId;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints the papers of exits with the real browser: each sheet is one page of A4, however much stands on it. */
@PaperTest
class ExitPaperPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private ExitOffice office;

    @Autowired
    private HomeOffice homes;

    @Autowired
    private SignedIn officers;

    @LocalServerPort
    private int port;

    /** Members that the health insurance does not know make the longest findings, income that does not count the longest rows. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 3", "6, 5", "11, 6", "12, 12", "23, 13", "30, 60"})
    void aFamilysPapersFitHoweverManyTheyAre(int members, int incomes) {
        var list = office.list();
        var home = office.home("郝玉", "620000");
        var id = office.mark(list, home);
        homes.addMembers(home, members - 1);
        for (int i = 0; i < incomes; i++) {
            homes.addIncome(home, i + 1, "各种补贴和慰问".repeat(1 + i % 5), IncomeNature.values()[i % 4]);
        }

        assertPages(id, "verification", "表样 退-01", "驻村工作队", "乡镇审核");
        assertPages(id, "income", "表样 退-02", "户主认可", "核算人");
        assertPages(id, "confirmation", "表样 退-03", "我不同意退出", "当面告知人");
        assertPages(id, "letter", "表样 退-04", "不同意怎么办", "（盖章）", "户主签收");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 300, 1000})
    void theDoubtsFitHoweverMuchIsSaidOfThem(int characters) {
        var list = office.list();
        var id = office.mark(list, office.home("疑点户", "6200"));
        for (var kind : DoubtKind.values()) {
            office.raise(id, kind, "疑".repeat(Math.min(500, characters)));
        }
        homes.sql(
                "UPDATE exit_doubt SET answer = ?, answered_at = now(), answered_by = 'village' WHERE case_id = ?",
                "核".repeat(characters),
                id.value());

        assertPages(id, "verification", "表样 退-01", "驻村工作队", "乡镇审核");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 70, 79, 500, 2000})
    void theHeadsWordsFitHoweverManyTheyAre(int characters) {
        var list = office.list();
        var id = office.mark(list, office.home("不认可", "6200"));
        office.verify(list, id);
        office.meet(list, id);
        office.confirm(list, id);
        office.cases().done("village", office.cases().wish(id, "HEAD_REFUSES").saying("怕".repeat(characters)));

        assertPages(id, "confirmation", "表样 退-03", "签字或者按手印");
        assertPages(id, "letter", "表样 退-04", "户主签收");
    }

    @Test
    void theQrCodesLeadToTheCaseAndTheLettersToTheNoticesOfTheVillage() throws IOException, NotFoundException {
        var id = office.mark(office.list(), office.home("郝玉", "6200"));
        var root = "http://localhost:" + port;

        for (var paper : new String[] {"verification", "income", "confirmation"}) {
            assertThat(papers().qr(path(id, paper))).isEqualTo(root + "/cases/" + id);
        }
        assertThat(papers().qr(path(id, "letter"))).isEqualTo(root + "/notices/public?region=141130101201");
    }

    private void assertPages(CaseId id, String paper, String... words) {
        papers().assertPages(path(id, paper), words);
    }

    private PrintedPapers papers() {
        return new PrintedPapers(CHROMIUM, port, officers, "village");
    }

    private static String path(CaseId id, String paper) {
        return "/cases/" + id + "/exit-papers/" + paper;
    }
}
