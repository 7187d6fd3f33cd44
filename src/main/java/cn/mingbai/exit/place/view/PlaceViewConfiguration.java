package cn.mingbai.exit.place.view;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceViewConfiguration {

    @Bean
    MenuEntry villageExitsEntry() {
        return new MenuEntry("village-exits", "/village-exits", 64, "PLACE_EXIT_READ");
    }

    @Bean
    MenuEntry countyExitsEntry() {
        return new MenuEntry("county-exits", "/county-exits", 66, "EVALUATION_READ");
    }
}
