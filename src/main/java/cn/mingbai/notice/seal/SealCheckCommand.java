package cn.mingbai.notice.seal;

import cn.mingbai.account.RunAs;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AreaRange;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar mingbai.jar --mingbai.check-notices --server.port=0}: checks every seal of the register, tells it in the
 * log and ends, with 0 where all is sound and 1 where it is not (docs/workflows/notice.md).
 */
@Component
@ConditionalOnProperty("mingbai.check-notices")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SealCheckCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SealCheckCommand.class);
    private static final Actor EVERYWHERE = new Actor("seal-check", new AreaRange(0, Long.MAX_VALUE));

    private final SealCheck check;
    private final ConfigurableApplicationContext context;

    SealCheckCommand(SealCheck check, ConfigurableApplicationContext context) {
        this.check = check;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = check();
        ExitCodeGenerator result = () -> code;
        System.exit(SpringApplication.exit(context, result));
    }

    int check() {
        var answer = new AtomicReference<SealReport>();
        RunAs.actor(EVERYWHERE, () -> answer.set(check.check()));
        var report = answer.get();
        report.chains()
                .forEach(chain ->
                        log.info("County {}: {} notices, last seal {}", chain.county(), chain.notices(), chain.head()));
        report.found()
                .forEach(finding -> log.error(
                        "County {}, position {}, notice {}: {}",
                        finding.county(),
                        finding.position(),
                        finding.number(),
                        finding.fault()));
        if (report.isSound()) {
            log.info("All {} seals are sound", report.notices());
            return 0;
        }
        log.error("{} faults in {} notices", report.faults(), report.notices());
        return 1;
    }
}
