package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Sentences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the rules to the rest of the product. The only place here that knows a framework. */
@Configuration(proxyBeanMethods = false)
class CriteriaConfiguration {

    @Bean
    Assessor assessor() {
        return new CriteriaAssessor();
    }

    @Bean
    Sentences sentences() {
        return new Sentences();
    }
}
