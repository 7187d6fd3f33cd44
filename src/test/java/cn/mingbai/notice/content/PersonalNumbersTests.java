package cn.mingbai.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.notice.PostRefusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            142332195602030017                  | HOLDS_ID_NUMBER
            14233219560203001X                  | HOLDS_ID_NUMBER
            14233219560203001x                  | HOLDS_ID_NUMBER
            身份证142332195602030017号          | HOLDS_ID_NUMBER
            １４２３３２１９５６０２０３００１７ | HOLDS_ID_NUMBER
            142332 19560203 0017                | HOLDS_ID_NUMBER
            142332-1956-0203-001X               | HOLDS_ID_NUMBER
            1 4 2 3 3 2 1 9 5 6 0 2 0 3 0 0 1 7 | HOLDS_ID_NUMBER
            一四二三三二一九五六〇二〇三〇〇一七 | HOLDS_ID_NUMBER
            142332560203001                     | HOLDS_ID_NUMBER
            142332 560203 001                   | HOLDS_ID_NUMBER
            １４２３３２１９５６０２０３００１Ｘ | HOLDS_ID_NUMBER
            142332 19560203 001 X               | HOLDS_ID_NUMBER
            １４２３３２　１９５６０２０３　００１７ | HOLDS_ID_NUMBER
            142332·1956·0203·0017               | HOLDS_ID_NUMBER
            13903581234                         | HOLDS_TELEPHONE
            １３９－０３５８－１２３４          | HOLDS_TELEPHONE
            一三九〇三五八一二三四              | HOLDS_TELEPHONE
            0351 4041234                        | HOLDS_TELEPHONE
            (0358) 542 2136                     | HOLDS_TELEPHONE
            ０３５８－５４２２１３６            | HOLDS_TELEPHONE
            010-12345678                        | HOLDS_TELEPHONE
            139 0358 1234                       | HOLDS_TELEPHONE
            １３９０３５８１２３４              | HOLDS_TELEPHONE
            +8613903581234                      | HOLDS_TELEPHONE
            0086-139-0358-1234                  | HOLDS_TELEPHONE
            0358-5422136                        | HOLDS_TELEPHONE
            （0358）5422136                     | HOLDS_TELEPHONE
            03585422136                         | HOLDS_TELEPHONE
            电话5422136                         | HOLDS_TELEPHONE
            400-800-1234                        | HOLDS_TELEPHONE
            6217 0001 2345 6789                 | HOLDS_CARD_NUMBER
            6217000123456789012                 | HOLDS_CARD_NUMBER
            6228 4800 1234 5678 901             | HOLDS_CARD_NUMBER
            ６２２８　４８００　１２３４　５６７８ | HOLDS_CARD_NUMBER
            卡号：6228-4800-1234-5678           | HOLDS_CARD_NUMBER
            1411301012010037                    | HOLDS_CARD_NUMBER
            1423**********0017                  | HOLDS_LONG_NUMBER
            139****1234                         | HOLDS_LONG_NUMBER
            142301XXXXXXXX0017                  | HOLDS_LONG_NUMBER
            尾号 123456789                      | HOLDS_LONG_NUMBER
            """)
    void whatBelongsToSomebodyIsFound(String text, Reason reason) {
        assertThat(PersonalNumbers.in(text)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "张秀兰",
                "第3组",
                "第三〇一组",
                "2018年10月16日至2018年10月22日",
                "20181016",
                "国开发〔2018〕15号",
                "晋政发（2016）123号",
                "《三年行动实施意见》六（二）",
                "三三",
                "应到42人，实到37人",
                "拟识别"
            })
    void whatStandsOnEveryNoticeIsNot(String text) {
        assertThat(PersonalNumbers.in(text)).isEmpty();
    }

    @Test
    void aNumberInvisiblyDividedIsFound() {
        assertThat(PersonalNumbers.in("142332\u200b19560203\u00a00017")).containsExactly(Reason.HOLDS_ID_NUMBER);
    }
}
