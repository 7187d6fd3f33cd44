package cn.mingbai.exit.county;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CountyConfiguration {

    @Bean
    MenuEntry countyDossiersEntry() {
        return new MenuEntry("county-dossiers", "/county-dossiers", 67, "EVALUATION_READ");
    }

    @Bean
    MenuEntry populationEntry() {
        return new MenuEntry("population-figures", "/population-figures", 69, "POPULATION_ENTER");
    }

    @Bean
    MenuEntry evaluationsEntry() {
        return new MenuEntry("county-evaluations", "/county-evaluations", 68, "EVALUATION_READ");
    }
}
