package cn.mingbai.identification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.PrintedPapers;
import cn.mingbai.SignedIn;
import cn.mingbai.casework.HomeOffice;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.PaperTest;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.MeetingSheet;
import cn.mingbai.procedure.meeting.Vote;
import cn.mingbai.procedure.round.VillageList;
import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints the papers with the real browser: each sheet is one page of A4, however much stands on it. */
@PaperTest
class PaperPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Office office;

    @Autowired
    private HomeOffice homes;

    @Autowired
    private SignedIn officers;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1, 1", "6, 9", "8, 11", "9, 12", "14, 20", "16, 24", "30, 60"})
    void aFamilysPapersFitHoweverManyTheyAre(int members, int incomes) {
        var list = office.list();
        var home = office.home("郝玉");
        homes.addMembers(home, members - 1);
        homes.addIncome(home, incomes - 1);
        var id = office.open(list, home);

        assertPages("/cases/" + id + "/papers/application", "表样 识-01", "按手印");
        assertPages("/cases/" + id + "/papers/verification", "表样 识-02", "核查人签字");
        assertPages("/cases/" + id + "/papers/letter", "表样 识-04", "不同意怎么办", "（盖章）");
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 30", "15, 500, 42", "16, 700, 43", "40, 9990, 120"})
    void aMeetingsPapersFitHoweverManyCome(int households, int words, int called) {
        var list = office.list();
        var cases = new ArrayList<CaseId>();
        for (int i = 0; i < households; i++) {
            cases.add(office.open(list, office.home("郝玉" + i)));
        }
        assertPages("/village-lists/" + list.id() + "/papers/meeting?kind=GROUP", "表样 识-03 附二", "唱票人");
        for (var id : cases) {
            office.apply(list, id);
            office.verify(list, id);
        }
        var meeting = met(list, cases, "评议情况，".repeat(words / 5), called);

        assertPages("/meetings/" + meeting, "表样 识-03 附二", "计票人");
    }

    @Test
    void theQrCodeOfAPaperCallsTheFileUp() throws IOException, NotFoundException {
        var list = office.list();
        var id = office.open(list, office.home("郝玉"));

        assertThat(papers().qr("/cases/" + id + "/papers/application"))
                .isEqualTo("http://localhost:" + port + "/cases/" + id);
    }

    private void assertPages(String path, String... words) {
        papers().assertPages(path, words);
    }

    private PrintedPapers papers() {
        return new PrintedPapers(CHROMIUM, port, officers, "village");
    }

    private UUID met(VillageList list, List<CaseId> cases, String minutes, int called) {
        var scans = List.of(
                office.scan("secretary", list, EvidenceKind.MINUTES),
                office.scan("secretary", list, EvidenceKind.ATTENDANCE_SHEET));
        var versions = new HashMap<CaseId, Integer>();
        cases.forEach(id -> versions.put(id, office.file(id).version()));
        var votes = cases.stream().map(id -> new Vote(id, called, 0, 0)).toList();
        var sheet = new MeetingSheet(
                MeetingKind.GROUP, "", office.today(), "孙立志", "村委会", called, called, minutes, scans, votes);
        var outcome = officers.ask("secretary", () -> office.meetings().record(list.id(), sheet, versions));
        assertThat(outcome).isInstanceOf(MeetingOutcome.Recorded.class);
        return officers.ask(
                "county",
                () -> office.transactions()
                        .execute(status -> office.jdbc()
                                .sql("SELECT id FROM meeting WHERE list_id = ?")
                                .param(list.id())
                                .query(UUID.class)
                                .single()));
    }
}
