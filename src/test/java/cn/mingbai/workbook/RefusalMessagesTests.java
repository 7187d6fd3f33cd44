package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every refusal tells what happened and what to do. */
class RefusalMessagesTests {

    private static String text(Refusal refusal) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/workbook");
        messages.setDefaultEncoding("UTF-8");
        return messages.getMessage(refusal.messageKey(), refusal.arguments().toArray(), Locale.CHINA);
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void everyReasonHasAText(RefusalReason reason) {
        assertThat(text(new Refusal(reason, List.of(7, 512))))
                .hasSizeGreaterThan(20)
                .doesNotContain("{", "}")
                .contains("。请");
    }

    @Test
    void aRowIsNamedWhereItIsKnown() {
        assertThat(text(new Refusal(RefusalReason.CELL_TOO_LONG, List.of(7, 32767))))
                .startsWith("第 7 行有一个");
        assertThat(text(new Refusal(RefusalReason.CELL_TOO_LONG, List.of(0, 32767))))
                .startsWith("表里有一个");
    }
}
