package cn.mingbai.notice.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.NoticeSubject;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.ContentPlace;
import cn.mingbai.notice.content.NoticeContent.Counting;
import cn.mingbai.notice.content.NoticeContent.Posted;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.region.RegionLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class CanonicalFormTests {

    private static final Link FIRST = new Link("141130", 1, "00".repeat(32));

    /** The golden example of docs/workflows/notice.md: once shipped, it never changes. */
    @Test
    void theFormIsTheOneOfTheBook() throws Exception {
        var golden = new ClassPathResource("notice/golden.json")
                .getContentAsString(UTF_8)
                .strip();

        assertThat(CanonicalForm.of(content("张秀兰"), FIRST)).isEqualTo(golden);
        assertThat(HexFormat.of().formatHex(Digest.of(golden)))
                .isEqualTo(new ClassPathResource("notice/golden.sha256")
                        .getContentAsString(UTF_8)
                        .strip());
    }

    /** The same for a notice of places, form 2. */
    @Test
    void theFormOfPlacesIsTheOneOfTheBook() throws Exception {
        var golden = new ClassPathResource("notice/golden-places.json")
                .getContentAsString(UTF_8)
                .strip();
        var link = new Link("141130", 2, "0123456789abcdef".repeat(4));

        assertThat(CanonicalForm.of(places(), link)).isEqualTo(golden);
        assertThat(SealedContent.read(golden)).isEqualTo(new SealedContent(places(), link));
        assertThat(HexFormat.of().formatHex(Digest.of(golden)))
                .isEqualTo(new ClassPathResource("notice/golden-places.sha256")
                        .getContentAsString(UTF_8)
                        .strip());
    }

    @Test
    void aFormThatNobodyKnowsIsNotRead() {
        var text = CanonicalForm.of(content("张秀兰"), FIRST);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SealedContent.read(text.replace("\"form\":1", "\"form\":3")));
        assertThatExceptionOfType(RuntimeException.class)
                .as("households told as places")
                .isThrownBy(() -> SealedContent.read(text.replace("\"form\":1", "\"form\":2")));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        var text = CanonicalForm.of(content("张\"秀\\兰\n\u0001𠮷"), FIRST);
        var read = SealedContent.read(text);

        assertThat(read).isEqualTo(new SealedContent(content("张\"秀\\兰\n\u0001𠮷"), FIRST));
        assertThat(CanonicalForm.of(read.content(), read.link())).isEqualTo(text);
    }

    /** Examples after RFC 8785. */
    @ParameterizedTest
    @MethodSource("objects")
    void objectsHaveOneText(Map<String, ?> object, String text) {
        assertThat(CanonicalJson.of(object)).isEqualTo(text);
    }

    static Object[][] objects() {
        return new Object[][] {
            {Map.of(), "{}"},
            {Map.of("b", 1, "a", 2, "B", 3), "{\"B\":3,\"a\":2,\"b\":1}"},
            {Map.of("z", List.of(true, false, "x")), "{\"z\":[true,false,\"x\"]}"},
            {Map.of("n", 9007199254740991L), "{\"n\":9007199254740991}"},
            {Map.of("s", "\u20ac$\u000f\nA'B\"\\\\\"/"), "{\"s\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"},
            {Map.of("\u20ac", 1, "\r", 2, "1", 3), "{\"\\r\":2,\"1\":3,\"\u20ac\":1}"},
        };
    }

    @Test
    void whatReadersWouldDistortHasNoCanonicalForm() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of("n", 9007199254740992L)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of("s", "\ud842")));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> CanonicalJson.of(Map.of("d", 1.5)));
    }

    static NoticeContent places() {
        return new NoticeContent(
                new Posted(
                        NoticeId.valueOf("0b5c1f52-5d0e-4d3b-9a52-2f6f6b9d7a02"),
                        "141130-2018-000002",
                        "7F3KQ9M3",
                        NoticeKind.TOWNSHIP_NOTICE,
                        "VILLAGE_EXIT",
                        new NoticeSubject("VILLAGE_EXIT", UUID.fromString("5f1f7e0e-3f0b-4c58-8a0c-5d1f0b1c2d04")),
                        new ContentPlace(12345678900L, "141130101", "山西省吕梁市交口县康城镇"),
                        LocalDate.of(2018, 11, 5),
                        Instant.parse("2018-11-06T01:30:00Z"),
                        "township",
                        new NoticePeriod(7, false),
                        Counting.CALENDAR_DAYS,
                        LocalDate.of(2018, 11, 13)),
                new Wording(
                        "2018年拟退出贫困村公示",
                        "对照贫困村退出标准，经2018年11月5日乡镇核查，现将康城镇拟退出贫困村的名单和主要指标予以公示。",
                        List.of("《山西省贫困退出实施办法》"),
                        "康城镇人民政府",
                        "康城镇人民政府",
                        "0358-5420000"),
                List.of(
                        new ContentLine.Place(
                                UUID.fromString("9d6d1f3a-0a51-4d0e-8f0e-1f2e3d4c5b6b"),
                                RegionLevel.VILLAGE,
                                "141130101201",
                                "支进村",
                                1240,
                                17,
                                "1.37%",
                                "拟退出"),
                        new ContentLine.Place(
                                UUID.fromString("1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6e"),
                                RegionLevel.VILLAGE,
                                "141130101202",
                                "康城村",
                                2010,
                                0,
                                "0.00%",
                                "拟退出")));
    }

    static NoticeContent content(String head) {
        return new NoticeContent(
                new Posted(
                        NoticeId.valueOf("0b5c1f52-5d0e-4d3b-9a52-2f6f6b9d7a01"),
                        "141130-2018-000001",
                        "7F3KQ9M2",
                        NoticeKind.VILLAGE_NOTICE,
                        "IDENTIFICATION",
                        new NoticeSubject("VILLAGE_LIST", UUID.fromString("5f1f7e0e-3f0b-4c58-8a0c-5d1f0b1c2d03")),
                        new ContentPlace(12345678901L, "141130101201", "山西省吕梁市交口县康城镇支进村委会"),
                        LocalDate.of(2018, 10, 15),
                        Instant.parse("2018-10-16T01:30:00Z"),
                        "village",
                        new NoticePeriod(7, false),
                        Counting.CALENDAR_DAYS,
                        LocalDate.of(2018, 10, 23)),
                new Wording(
                        "拟识别贫困户公示（第一次）",
                        "经2018年10月15日村民代表大会评议，现将支进村拟识别为贫困户的名单予以公示。",
                        List.of("《三年行动实施意见》六（二）"),
                        "康城镇支进村民委员会",
                        "康城镇人民政府",
                        null),
                Arrays.asList(
                        new ContentLine.Household(
                                UUID.fromString("9d6d1f3a-0a51-4d0e-8f0e-1f2e3d4c5b6a"), head, "第1组", 2, "缺劳力", "拟识别"),
                        new ContentLine.Household(
                                UUID.fromString("1a2b3c4d-5e6f-4a8b-9c0d-1e2f3a4b5c6d"), "郝玉", "第3组", 4, null, "拟识别")));
    }
}
