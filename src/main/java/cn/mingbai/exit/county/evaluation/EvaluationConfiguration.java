package cn.mingbai.exit.county.evaluation;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

    @Bean
    MenuEntry evaluationsEntry() {
        return new MenuEntry("county-evaluations", "/county-evaluations", 74, "EVALUATION_READ");
    }
}
