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
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** What a telephone sees of the printed sheet: the public address of this notice with its check code. */
    @ParameterizedTest
    @ValueSource(strings = {"A4", "A3"})
    void theQrCodeOfThePrintedSheetLeadsToTheNotice(String paper) throws IOException, NotFoundException {
        var notice = posted(3);
        var page = CHROMIUM.signedIn(1366, port, signedIn, "village");
        page.navigate("http://localhost:%d/notices/%s/sheet?paper=%s".formatted(port, notice, paper));
        var printed = page.locator("article.sheet footer").innerText();
        var read = read(page.locator("article.sheet").screenshot());
        page.context().close();

        assertThat(read).matches("http://localhost:%d/n/[0-9A-Z]{8}\\?c=[0-9A-Z]{8}".formatted(port));
        assertThat(printed)
                .contains(
                        read.substring(0, read.indexOf('?')),
                        "短码 " + read.substring(read.indexOf("/n/") + 3, read.indexOf('?')),
                        read.substring(read.length() - 8, read.length() - 4) + "-" + read.substring(read.length() - 4));
    }

    /** The notices of exits: whose they are, how many lines, on how many pages, and what stands on them. */
    @ParameterizedTest
    @CsvSource({
        "household, township, A4, 1, 示-04, 2018年退出贫困户公告, 家庭人口",
        "household, township, A3, 1, 示-04, 2018年退出贫困户公告, 家庭人口",
        "villages, township, A4, 2, 示-05, 2018年拟退出贫困村公示, 剩余贫困人口",
        "villages, township, A3, 2, 示-05, 2018年拟退出贫困村公示, 剩余贫困人口",
        "county, province, A4, 1, 示-06, 交口县2018年拟退出贫困县公示, 农业户籍人口",
        "county, province, A3, 1, 示-06, 交口县2018年拟退出贫困县公示, 农业户籍人口"
    })
    void noticesOfExitsPrintAndTheirCodesLeadToThem(
            String which, String poster, String paper, int pages, String form, String title, String heading)
            throws IOException, NotFoundException {
        var drafts = new Drafts(regions, clock);
        var draft =
                switch (which) {
                    case "household" -> drafts.householdExit();
                    case "villages" -> drafts.villageExit(12);
                    default -> drafts.countyExit();
                };
        var notice = ((Posted) signedIn.ask(poster, () -> notices.post(draft))).id();
        var page = CHROMIUM.signedIn(1366, port, signedIn, poster);
        page.navigate("http://localhost:%d/notices/%s/sheet?paper=%s".formatted(port, notice, paper));
        var words = page.locator("article.sheet").first().innerText();
        var code = read(page.locator("article.sheet").last().screenshot());
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(Path.of("target", "notice-exit-%s-%s.pdf".formatted(which, paper)), pdf);
        page.context().close();

        assertThat(words).contains(form, title, heading, "拟退出".substring(which.equals("household") ? 1 : 0));
        assertThat(words).doesNotContain("致贫原因");
        assertThat(code).matches("http://localhost:%d/n/[0-9A-Z]{8}\\?c=[0-9A-Z]{8}".formatted(port));
        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
                .as("pages of paper")
                .hasSize(pages);
    }

    private static String read(byte[] picture) throws IOException, NotFoundException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
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
