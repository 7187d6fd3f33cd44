package cn.mingbai.notice.board;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    MenuEntry noticesEntry() {
        return new MenuEntry("notices", "/notices", 50, "NOTICE_READ");
    }

    @Bean
    MenuEntry objectionsEntry() {
        return new MenuEntry("objections", "/objections", 52, "OBJECTION_READ");
    }

    @Bean
    MenuEntry sealsEntry() {
        return new MenuEntry("seals", "/seals", 54, "NOTICE_CHECK");
    }

    @Bean
    MenuEntry calendarEntry() {
        return new MenuEntry("working-calendar", "/working-calendar", 85, "WORKING_CALENDAR_ENTER");
    }
}
