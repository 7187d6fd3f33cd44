package cn.mingbai.household;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class IdNumberConfiguration {

    @Bean
    IdNumberCheck idNumberCheck(Environment environment) {
        return new IdNumberCheck(!environment.containsProperty("spring.datasource.url"));
    }
}
