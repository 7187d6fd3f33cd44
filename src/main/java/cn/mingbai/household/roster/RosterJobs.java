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
import java.util.function.Consumer;
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

        AreaRange range() {
            return new AreaRange(lo, hi);
        }
    }

    /** Work on one import. */
    record Job(UUID importId, Request request) {}

    void check(UUID id, SignedInOfficer officer) {
        check(new Job(id, request(officer)));
    }

    /** Once more, as after a merge that failed. */
    void check(Job job) {
        schedule(CHECK, job);
    }

    void merge(UUID id, SignedInOfficer officer) {
        schedule(MERGE, new Job(id, request(officer)));
    }

    private static Request request(SignedInOfficer officer) {
        var range = officer.place().range();
        return new Request(officer.username(), range.lo(), range.hi());
    }

    private void schedule(String task, Job job) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        new TaskInstance<>(task, job.importId().toString(), job.request()), clock.instant());
    }

    @Bean
    OneTimeTask<Request> rosterCheckTask(@Lazy RosterCheck check, @Lazy RosterMerging merging) {
        return task(CHECK, check::check, merging::giveUpCheck);
    }

    @Bean
    OneTimeTask<Request> rosterMergeTask(@Lazy RosterMerging merging) {
        return task(MERGE, merging::merge, merging::giveUpMerge);
    }

    private static OneTimeTask<Request> task(String name, Consumer<Job> work, Consumer<Job> giveUp) {
        return Tasks.oneTime(name, Request.class)
                .onFailure(failed(giveUp))
                .onDeadExecutionRevive()
                .execute((task, context) -> run(task, work));
    }

    /** What went wrong goes to the log under the job's number; the clerk is told what to do, not a stack trace. */
    private static FailureHandler<Request> failed(Consumer<Job> giveUp) {
        return (complete, operations) -> {
            var task = complete.getExecution().taskInstance;
            log.error(
                    "Job {} of roster import {} failed",
                    task.getTaskName(),
                    task.getId(),
                    complete.getCause().orElse(null));
            // first: should this fail as well, the job is still there and is taken up again
            run(new TaskInstance<>(task.getTaskName(), task.getId(), (Request) task.getData()), giveUp);
            operations.stop();
        };
    }

    private static void run(TaskInstance<Request> task, Consumer<Job> work) {
        var request = task.getData();
        RunAs.actor(
                new Actor(request.officer(), request.range()),
                () -> work.accept(new Job(UUID.fromString(task.getId()), request)));
    }
}
