package cn.mingbai.criteria.decision;

import cn.mingbai.account.RunAs;
import cn.mingbai.household.Households;
import cn.mingbai.shared.Actor;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges a place again, a thousand households to a transaction: each page and how far it has come are written together,
 * so a job whose process died goes on behind the last page that was kept.
 */
@Configuration(proxyBeanMethods = false)
class ReassessmentJob {

    private static final Logger log = LoggerFactory.getLogger(ReassessmentJob.class);
    private static final String TASK = "reassessment";
    private static final int PAGE = 1_000;

    private final ObjectProvider<SchedulerClient> scheduler;
    private final ReassessmentTable runs;

    ReassessmentJob(ObjectProvider<SchedulerClient> scheduler, ReassessmentTable runs) {
        this.scheduler = scheduler;
        this.runs = runs;
    }

    void schedule(UUID run, Instant when) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, run.toString()), when);
    }

    @Bean
    OneTimeTask<Void> reassessmentTask(
            @Lazy Households households, @Lazy Reassessor reassessor, @Lazy PlatformTransactionManager transactions) {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute((job, context) -> work(
                        UUID.fromString(job.getId()), households, reassessor, new TransactionTemplate(transactions)));
    }

    private void work(UUID id, Households households, Reassessor reassessor, TransactionTemplate transaction) {
        var run = runs.unfinished(id);
        if (run.isEmpty()) {
            return;
        }
        var place = run.get().place();
        var finished = new AtomicBoolean();
        RunAs.actor(new Actor(TASK, place), () -> {
            while (!finished.get()) {
                transaction.executeWithoutResult(status -> finished.set(page(id, households, reassessor)));
            }
        });
        log.info("Judged the place {}–{} again", place.lo(), place.hi());
    }

    private boolean page(UUID id, Households households, Reassessor reassessor) {
        var run = runs.unfinished(id);
        if (run.isEmpty()) {
            return true;
        }
        var keys = households.pageOf(run.get().place(), run.get().after(), PAGE);
        reassessor.reassess(keys);
        if (!keys.isEmpty()) {
            runs.reached(id, keys.getLast(), keys.size());
        }
        if (keys.size() < PAGE) {
            runs.finished(id);
            return true;
        }
        return false;
    }
}
