package jinhuo.portal.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Invalid;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requesting jobs and watching them. */
@Component
public class Jobs {

    private static final int REFUSALS_A_PAGE = 500;

    private final JobRepository jobs;
    private final JobTexts texts;
    private final Commands commands;
    private final AuditLog audit;

    Jobs(JobRepository jobs, JobTexts texts, Commands commands, AuditLog audit) {
        this.jobs = jobs;
        this.texts = texts;
        this.commands = commands;
        this.audit = audit;
    }

    /** Requests a job of a supplier, in the caller's transaction, and gives its id. A worker is woken by the commit. */
    public Mono<UUID> request(JobKind kind, Map<String, ?> parameters, Actor actor) {
        return jobs.insert(kind, parameters, actor.requireSupplier(), actor.accountId());
    }

    /** The job with its message in the reader's language. */
    public JobView inWords(JobView job, Locale language) {
        return job.message() == null ? job : job.withMessage(texts.message(job.message(), language));
    }

    /** A page of what a job refused, whomever it belongs to: the caller has seen to that. */
    public Mono<Page<RefusalView>> refusals(UUID job, Paging paging) {
        var after = paging.after();
        var line = after == null ? 0 : (int) after.number(0);
        var field = after == null ? "" : after.text(1);
        return jobs.refusals(job, line, field, paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.line(), row.field())));
    }

    /** All that a job refused, in the order of lines; read a page at a time, as a slow reader must not keep a connection. */
    public Flux<RefusalView> allRefusals(UUID job) {
        return refusalsBehind(job, 0, "")
                .expand(page -> page.size() < REFUSALS_A_PAGE
                        ? Mono.empty()
                        : refusalsBehind(
                                job, page.getLast().line(), page.getLast().field()))
                .concatMapIterable(page -> page);
    }

    /** Requests a job of staff; one that is asked for already and has not ended is not asked for again. */
    Mono<JobView> request(RequestJob wish, Actor actor, Locale language) {
        var parameters = wish.parameters();
        return requireLine(wish.deliveryLineId())
                .then(commands.execute(jobs.lockRequests()
                        .then(jobs.findActive(wish.kind(), parameters))
                        .switchIfEmpty(Mono.defer(() -> insert(wish.kind(), parameters, actor)))))
                .flatMap(id -> view(id, actor, language));
    }

    Mono<Page<JobView>> list(@Nullable JobKind kind, Paging paging, Locale language) {
        return jobs.list(kind, paging.beforeId(), paging.rows())
                .map(job -> inWords(job, language))
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.id())));
    }

    /** Any for staff, its own for a supplier; {@link NotFound} for the others. */
    Mono<JobView> view(UUID id, Actor actor, Locale language) {
        var supplier = actor.isStaff() ? null : actor.requireSupplier();
        return jobs.find(id, supplier)
                .map(job -> inWords(job, language))
                .switchIfEmpty(Mono.error(() -> new NotFound("job")));
    }

    private Mono<List<RefusalView>> refusalsBehind(UUID job, int line, String field) {
        return jobs.refusals(job, line, field, REFUSALS_A_PAGE).collectList();
    }

    private Mono<UUID> insert(JobKind kind, Map<String, Object> parameters, Actor actor) {
        return jobs.insert(kind, parameters, null, actor.accountId())
                .flatMap(id -> audit.record(actor, "job.request", "job", id, parameters)
                        .thenReturn(id));
    }

    private Mono<Void> requireLine(@Nullable UUID line) {
        return line == null
                ? Mono.empty()
                : jobs.isDeliveryLine(line)
                        .filter(found -> found)
                        .switchIfEmpty(Mono.error(() -> Invalid.field("deliveryLineId", "delivery-line")))
                        .then();
    }
}
