package cn.mingbai.household.web;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdWebConfiguration {

    @Bean
    MenuEntry householdsEntry() {
        return new MenuEntry("households", "/households", 10, "HOUSEHOLD_READ");
    }
}
