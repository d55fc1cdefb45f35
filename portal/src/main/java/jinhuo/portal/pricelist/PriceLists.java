package jinhuo.portal.pricelist;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jinhuo.portal.job.JobKind;
import jinhuo.portal.job.Jobs;
import jinhuo.portal.job.RefusalView;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.NotFound;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Uploading price lists, naming their columns, and seeing what came of them. */
@Component
class PriceLists {

    private final PriceListRepository priceLists;
    private final Jobs jobs;
    private final Commands commands;
    private final AuditLog audit;

    PriceLists(PriceListRepository priceLists, Jobs jobs, Commands commands, AuditLog audit) {
        this.priceLists = priceLists;
        this.jobs = jobs;
        this.commands = commands;
        this.audit = audit;
    }

    /** Keeps the file and requests its import, both or neither. */
    Mono<PriceListView> upload(Part part, Actor actor, Locale language) {
        return requireAdmitted(actor)
                .then(UploadedFile.read(part))
                .flatMap(file -> commands.execute(priceLists.newId().flatMap(id -> store(id, file, actor))))
                .flatMap(id -> view(id, actor, language));
    }

    /** Requests another import by these columns, when the one before has ended. */
    Mono<PriceListView> map(UUID id, MapColumns columns, Actor actor, Locale language) {
        return requireAdmitted(actor)
                .then(commands.execute(priceLists
                        .lock(actor.requireSupplier(), id)
                        .switchIfEmpty(Mono.error(PriceLists::notFound))
                        .doOnNext(list -> requireMappable(list, columns))
                        .flatMap(list -> requestImport(id, actor))
                        .flatMap(job -> priceLists.map(id, columns.mapping(), job))
                        .then(audit.record(
                                actor, "price_list.map", "price_list", id, Map.of("mapping", columns.mapping())))))
                .then(Mono.defer(() -> view(id, actor, language)));
    }

    Mono<Page<PriceListView>> list(Paging paging, Actor actor, Locale language) {
        return priceLists
                .list(actor.requireSupplier(), paging.beforeId(), paging.rows())
                .map(list -> inWords(list, language))
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.id())));
    }

    Mono<PriceListView> view(UUID id, Actor actor, Locale language) {
        return find(id, actor).map(list -> inWords(list, language));
    }

    Mono<Page<RefusalView>> refusals(UUID id, Paging paging, Actor actor) {
        return find(id, actor).flatMap(list -> jobs.refusals(list.job().id(), paging));
    }

    /** All refusals of a list with its headings. */
    Mono<RefusedRows> refusedRows(UUID id, Actor actor) {
        return find(id, actor)
                .map(list -> new RefusedRows(list, jobs.allRefusals(list.job().id())));
    }

    private Mono<UUID> store(UUID id, UploadedFile file, Actor actor) {
        return requestImport(id, actor)
                .flatMap(job -> priceLists.insert(id, actor.requireSupplier(), actor.accountId(), job, file))
                .then(audit.record(
                        actor, "price_list.upload", "price_list", id, Map.of("bytes", file.content().length)))
                .thenReturn(id);
    }

    private Mono<UUID> requestImport(UUID id, Actor actor) {
        return jobs.request(JobKind.PRICE_LIST_IMPORT, Map.of("priceListId", id.toString()), actor);
    }

    private Mono<Void> requireAdmitted(Actor actor) {
        return priceLists
                .mayUpload(actor.requireSupplier())
                .filter(may -> may)
                .switchIfEmpty(Mono.error(SupplierNotAdmitted::new))
                .then();
    }

    private static void requireMappable(PriceListView list, MapColumns columns) {
        if (list.job().status().isActive()) {
            throw new ImportRunning();
        }
        if (list.headings() == null) {
            throw new HeadingsNotRead();
        }
        columns.check(list.headings().size());
    }

    private Mono<PriceListView> find(UUID id, Actor actor) {
        return priceLists.find(actor.requireSupplier(), id).switchIfEmpty(Mono.error(PriceLists::notFound));
    }

    private PriceListView inWords(PriceListView list, Locale language) {
        return list.with(jobs.inWords(list.job(), language));
    }

    private static NotFound notFound() {
        return new NotFound("price_list");
    }

    /** What a list's import refused. */
    record RefusedRows(PriceListView list, Flux<RefusalView> refusals) {}
}
