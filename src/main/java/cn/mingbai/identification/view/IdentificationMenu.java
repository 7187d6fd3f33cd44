package cn.mingbai.identification.view;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentificationMenu {

    @Bean
    MenuEntry doubtsEntry() {
        return new MenuEntry("doubts", "/doubts", 44, "DOUBT_WORK");
    }

    @Bean
    MenuEntry comparisonsEntry() {
        return new MenuEntry("comparisons", "/comparisons", 46, "COMPARISON_SEND");
    }
}
