package cn.mingbai.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pages of identification kept as pictures where {@code -Dscreenshots} says. */
final class Pictures {

    private Pictures() {}

    static void keep(Page page, String name) {
        var directory = System.getProperty("screenshots", "");
        if (!directory.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(directory, (name.startsWith("exit-") ? "" : "identification-") + name + ".png"))
                    .setFullPage(true));
        }
    }
}
