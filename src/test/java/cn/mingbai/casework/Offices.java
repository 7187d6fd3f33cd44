package cn.mingbai.casework;

import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Finds the offices of all modules' tests, so that every test of casework shares one context. */
public class Offices implements ImportBeanDefinitionRegistrar {

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("cn\\.mingbai\\..*Office")));
        scanner.findCandidateComponents("cn.mingbai")
                .forEach(found ->
                        registry.registerBeanDefinition(Objects.requireNonNull(found.getBeanClassName()), found));
    }
}
