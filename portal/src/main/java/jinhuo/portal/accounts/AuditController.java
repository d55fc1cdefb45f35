package jinhuo.portal.accounts;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.AuditEntry;
import jinhuo.portal.shared.AuditLog;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who did what, for staff. */
@RestController
class AuditController {

    private final AuditLog audit;

    AuditController(AuditLog audit) {
        this.audit = audit;
    }

    /** Newest first; of one kind of thing, or of one thing, when they are named. */
    @GetMapping("/api/audit")
    Mono<Page<AuditEntry>> list(
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable UUID subjectId,
            @ParameterObject @Valid Paging paging) {
        return audit.read(subjectType, subjectId, paging.beforeNumber(), paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.id())));
    }
}
