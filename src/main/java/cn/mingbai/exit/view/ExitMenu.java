package cn.mingbai.exit.view;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExitMenu {

    @Bean
    MenuEntry exitRoundsEntry() {
        return new MenuEntry("exits", "/exits", 60, "CASE_READ");
    }

    @Bean
    MenuEntry exitDeskEntry() {
        return new MenuEntry("exit-desk", "/exit-desk", 61, "EXIT_APPROVE");
    }
}
