package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.standard.Setting;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a limit in words. */
@Component
class SettingWords {

    private final MessageSource messages;

    SettingWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Setting setting) {
        var threshold = setting.threshold();
        return messages.getMessage(
                "exit.limit." + threshold.comparison(),
                new Object[] {setting.value().stripTrailingZeros().toPlainString(), unit(setting)},
                Locale.SIMPLIFIED_CHINESE);
    }

    private String unit(Setting setting) {
        return messages.getMessage("exit.unit." + setting.unit(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
