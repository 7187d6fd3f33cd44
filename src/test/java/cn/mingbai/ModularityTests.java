package cn.mingbai;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules are those that their package-infos allow, and none goes round. */
class ModularityTests {

    @Test
    void theModulesKeepToTheirArrows() {
        ApplicationModules.of(Mingbai.class).verify();
    }
}
