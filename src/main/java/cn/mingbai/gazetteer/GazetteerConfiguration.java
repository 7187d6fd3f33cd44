package cn.mingbai.gazetteer;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GazetteerConfiguration {

    @Bean
    MenuEntry regionsEntry() {
        return new MenuEntry("regions", "/regions", 70, "REFERENCE_READ");
    }
}
