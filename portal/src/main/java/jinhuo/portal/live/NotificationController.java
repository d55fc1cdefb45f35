package jinhuo.portal.live;

import jakarta.validation.Valid;
import jinhuo.portal.shared.Actor;
import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Cursor;
import jinhuo.portal.shared.Page;
import jinhuo.portal.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One's own notifications. */
@RestController
class NotificationController {

    private final NotificationRepository notifications;
    private final Commands commands;

    NotificationController(NotificationRepository notifications, Commands commands) {
        this.notifications = notifications;
        this.commands = commands;
    }

    @GetMapping("/api/notifications")
    Mono<Page<NotificationView>> list(@ParameterObject @Valid Paging paging, Actor actor) {
        return notifications
                .list(actor.accountId(), paging.beforeId(), paging.rows())
                .collectList()
                .map(rows -> Page.of(rows, paging.size(), row -> Cursor.of(row.id())));
    }

    @PostMapping("/api/notifications/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> read(@Valid @RequestBody(required = false) @Nullable MarkRead form, Actor actor) {
        return commands.execute(notifications.markRead(actor.accountId(), form == null ? null : form.ids()));
    }

    @GetMapping("/api/notifications/unread")
    Mono<Unread> unread(Actor actor) {
        return notifications.countUnread(actor.accountId()).map(Unread::new);
    }

    /** How many wait to be read. */
    record Unread(long count) {}
}
