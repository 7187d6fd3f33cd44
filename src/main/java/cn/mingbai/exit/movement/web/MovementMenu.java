package cn.mingbai.exit.movement.web;

import cn.mingbai.account.Permission;
import cn.mingbai.shared.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MovementMenu {

    @Bean
    MenuEntry movementsEntry() {
        return new MenuEntry("movements", "/movements", 62, Permission.MOVEMENT_READ.name());
    }
}
