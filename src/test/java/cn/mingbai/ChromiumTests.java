package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the tests of pages look for is found where it is: else they would all be green for nothing. */
class ChromiumTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void findsWhatIsWrongWithAPage() {
        var page = CHROMIUM.page(390);
        page.setContent("""
                <html lang="zh-CN"><head><title>名册</title></head><body><main><h1>名册</h1><img src="data:,">
                <div style="width: 800px">宽</div>
                <table><thead><tr><th>户主</th><th>人数</th></tr></thead>
                <tbody style="position: relative; left: 9px"><tr><td>郝玉</td><td>3</td></tr></tbody></table></main></body></html>""");

        assertThat(Chromium.violations(page)).singleElement().asString().contains("image-alt");
        assertThat(Chromium.tooWide(page)).hasSize(1);
        assertThat(Chromium.astray(page)).singleElement().asString().contains("户主", "人数");
    }
}
