package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Papers as the real browser prints them.
 *
 * @param officer the demo's officer who prints them
 */
public record PrintedPapers(Chromium browser, int port, SignedIn officers, String officer) {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    /** Each sheet is one page of A4 and says which of how many it is; the last one holds these words. */
    public void assertPages(String path, String... words) {
        var forms = open(path).locator("article.form");
        assertThat(forms.last().innerText())
                .contains(words)
                .contains("第 " + forms.count() + " 页", "共 " + forms.count() + " 页");
        assertPrinted(path);
    }

    /** Each sheet is one page of A4; these words stand on one of them. */
    public void assertSheets(String path, String... words) {
        assertThat(open(path).locator("main").innerText()).contains(words);
        assertPrinted(path);
    }

    private void assertPrinted(String path) {
        var page = reader();
        var sheets = page.locator("article.form").count();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var millimetres = page.evaluate("[...document.querySelectorAll('article.form')].map(form =>"
                + " Math.round((form.querySelector('footer').getBoundingClientRect().top"
                + " - form.querySelector('footer').previousElementSibling.getBoundingClientRect().bottom) / 96 * 25.4)"
                + " + ' of ' + Math.round(form.getBoundingClientRect().height / 96 * 25.4))");
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        var printed = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();

        assertThat(printed)
                .as("pages of paper: %s, free millimetres %s", path, millimetres)
                .isEqualTo(sheets);
    }

    /** What the code on the first sheet leads to. */
    public String qr(String path) throws IOException, NotFoundException {
        var page = open(path);
        var image = ImageIO.read(
                new ByteArrayInputStream(page.locator("article.form").first().screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private Page open(String path) {
        var page = reader();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private Page reader() {
        return browser.reading(1366, port, officers, officer);
    }
}
