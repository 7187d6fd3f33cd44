package cn.mingbai.audit;

import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    MenuEntry auditEntry() {
        return new MenuEntry("audit", "/audit", 95, "AUDIT_READ");
    }
}
