package jinhuo.portal.job;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Codes;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When jobs start by themselves. */
@RestController
class ScheduleController {

    private final ScheduleRepository schedules;
    private final Commands commands;
    private final AuditLog audit;

    ScheduleController(ScheduleRepository schedules, Commands commands, AuditLog audit) {
        this.schedules = schedules;
        this.commands = commands;
        this.audit = audit;
    }

    @GetMapping("/api/job-schedules")
    Flux<ScheduleView> list() {
        return schedules.list();
    }

    @PutMapping("/api/job-schedules/{kind}")
    Mono<ScheduleView> change(@PathVariable JobKind kind, @Valid @RequestBody ChangeSchedule change, Actor actor) {
        return commands.execute(schedules
                .find(kind)
                .switchIfEmpty(Mono.error(() -> new NotFound("schedule")))
                .flatMap(before -> save(before, change))
                .then(audit.record(actor, "job_schedule.change", "job_schedule", null, detail(kind, change)))
                .then(schedules.find(kind)));
    }

    private Mono<Void> save(ScheduleView before, ChangeSchedule change) {
        var firstRun = change.firstRun(Instant.now(), ZoneId.of(before.timeZone()));
        return schedules.update(before.kind(), change, firstRun);
    }

    private static Map<String, Object> detail(JobKind kind, ChangeSchedule change) {
        return Map.of("kind", Codes.of(kind), "cron", change.cron(), "enabled", change.enabled());
    }
}
