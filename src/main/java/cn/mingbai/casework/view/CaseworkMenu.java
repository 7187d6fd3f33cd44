package cn.mingbai.casework.view;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkMenu {

    @Bean
    MenuEntry roundsEntry() {
        return new MenuEntry("rounds", "/rounds", 40, "CASE_READ").holding("/village-lists", "/cases");
    }
}
