package cn.mingbai.household.roster;

import cn.mingbai.shared.ConditionalOnDemo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The demo's roster of invented people, for whoever has none at hand; it exists nowhere else. */
@Component
@ConditionalOnDemo
public class RosterSample {

    private final Resource workbook;
    private final MessageSource messages;

    RosterSample(@Value("classpath:demo/roster.xlsx") Resource workbook, MessageSource messages) {
        this.workbook = workbook;
        this.messages = messages;
    }

    /** What a clerk would call it; in the archive it has a plain name, which every system's file names can hold. */
    public String fileName() {
        return messages.getMessage("roster.sample.fileName", null, Locale.CHINA);
    }

    public InputStream open() throws IOException {
        return workbook.getInputStream();
    }
}
