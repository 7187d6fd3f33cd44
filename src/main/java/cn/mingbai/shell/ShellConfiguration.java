package cn.mingbai.shell;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    MenuEntry homeEntry() {
        return new MenuEntry("home", "/", 0, "OWN_WORK");
    }
}
