package jinhuo.portal.job;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Jobs to start and to watch. */
@RestController
class JobController {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @PostMapping("/api/jobs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<JobView> request(@Valid @RequestBody RequestJob wish, Actor actor, Locale language) {
        return jobs.request(wish, actor, language);
    }

    @GetMapping("/api/jobs")
    Mono<Page<JobView>> list(
            @RequestParam(required = false) @Nullable JobKind kind,
            @ParameterObject @Valid Paging paging,
            Locale language) {
        return jobs.list(kind, paging, language);
    }

    @GetMapping("/api/jobs/{id}")
    Mono<JobView> view(@PathVariable UUID id, Actor actor, Locale language) {
        return jobs.view(id, actor, language);
    }

    @GetMapping("/api/jobs/{id}/refusals")
    Mono<Page<RefusalView>> refusals(
            @PathVariable UUID id, @ParameterObject @Valid Paging paging, Actor actor, Locale language) {
        return jobs.view(id, actor, language).flatMap(job -> jobs.refusals(job.id(), paging));
    }
}
