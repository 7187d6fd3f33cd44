package cn.mingbai.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.notice.Drafts;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticeLine;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.PostOutcome.Posted;
import cn.mingbai.region.Regions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Prints notices with the real browser: each sheet is one page of its paper, however many lines there are. */
@ProductTest
class SheetPrintTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");
    private static final Pattern PAPER = Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)");

    @Autowired
    private Notices notices;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Regions regions;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    /** Millimetres of the paper, as the browser rounds them to points. */
    @ParameterizedTest
    @CsvSource({
        "A4, 1, 1, 595, 842",
        "A4, 9, 1, 595, 842",
        "A4, 10, 2, 595, 842",
        "A4, 40, 3, 595, 842",
        "A4, 300, 18, 595, 842",
        "A3, 9, 1, 842, 1191",
        "A3, 40, 3, 842, 1191"
    })
    void everySheetIsOnePage(String paper, int lines, int pages, int width, int height) throws IOException {
        var notice = posted(lines);
        var page = CHROMIUM.signedIn(1366, port, signedIn, "village");
        page.navigate("http://localhost:%d/notices/%s/sheet?paper=%s".formatted(port, notice, paper));
        var last = page.locator("article.sheet").last().innerText();
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(Path.of("target", "notice-%s-%d.pdf".formatted(paper, lines)), pdf);
        page.context().close();

        assertThat(last).contains("第 " + pages + " 页", "共 " + pages + " 页", "（盖章）", "验证码");
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(text).results()).as("pages of paper").hasSize(pages);
        var size = PAPER.matcher(text);
        assertThat(size.find()).isTrue();
        assertThat(Double.parseDouble(size.group(1))).isBetween(width - 2.0, width + 2.0);
        assertThat(Double.parseDouble(size.group(2))).isBetween(height - 2.0, height + 2.0);
    }

    private NoticeId posted(int lines) {
        var draft = new Drafts(regions, clock)
                .at(
                        NoticeKind.VILLAGE_NOTICE,
                        Drafts.VILLAGE,
                        IntStream.range(0, lines)
                                .mapToObj(i -> new NoticeLine(
                                        UUID.randomUUID(), "张秀兰", "第" + (i % 9 + 1) + "组", 3, "缺劳力", "拟识别"))
                                .toArray(NoticeLine[]::new));
        return ((Posted) signedIn.ask("village", () -> notices.post(draft))).id();
    }
}
