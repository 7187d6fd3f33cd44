package cn.mingbai.household.roster;

import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.AreaRange;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Checking and merging go on in the background, in the name and area of the officer who asked; a crash is survived. */
@Configuration(proxyBeanMethods = false)
class RosterJobs {

    private static final Logger log = LoggerFactory.getLogger(RosterJobs.class);
    private static final String CHECK = "roster-check";
    private static final String MERGE = "roster-merge";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RosterJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Who asked, without which the job would see no row; holds nothing of villagers. */
    record Request(String officer, long lo, long hi) implements Serializable {

        Actor actor() {
            return new Actor(officer, new AreaRange(lo, hi));
        }
    }

    void check(UUID id, SignedInOfficer officer) {
        schedule(CHECK, id, officer);
    }

    void merge(UUID id, SignedInOfficer officer) {
        schedule(MERGE, id, officer);
    }

    private void schedule(String task, UUID id, SignedInOfficer officer) {
        var range = officer.place().range();
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<>(
                                task, id.toString(), new Request(officer.username(), range.lo(), range.hi())),
                        clock.instant());
    }

    @Bean
    OneTimeTask<Request> rosterCheckTask(@Lazy RosterCheck check, @Lazy RosterMerging merging) {
        return Tasks.oneTime(CHECK, Request.class)
                .onFailure(failed(merging, RosterState.CHECKING, RosterState.FAILED))
                .onDeadExecutionRevive()
                .execute((job, context) ->
                        RunAs.actor(job.getData().actor(), () -> check.check(UUID.fromString(job.getId()))));
    }

    @Bean
    OneTimeTask<Request> rosterMergeTask(@Lazy RosterMerging merging) {
        return Tasks.oneTime(MERGE, Request.class)
                .onFailure(failed(merging, RosterState.MERGING, RosterState.READY))
                .onDeadExecutionRevive()
                .execute((job, context) ->
                        RunAs.actor(job.getData().actor(), () -> merging.merge(UUID.fromString(job.getId()))));
    }

    /** What went wrong goes to the log under the job's number; the clerk reads that number, not a stack trace. */
    private static FailureHandler<Request> failed(RosterMerging merging, RosterState from, RosterState to) {
        return (complete, operations) -> {
            var job = complete.getExecution().taskInstance;
            log.error(
                    "Job {} of roster import {} failed",
                    job.getTaskName(),
                    job.getId(),
                    complete.getCause().orElse(null));
            var request = (Request) job.getData();
            RunAs.actor(request.actor(), () -> merging.giveUp(UUID.fromString(job.getId()), from, to));
            operations.stop();
        };
    }
}
