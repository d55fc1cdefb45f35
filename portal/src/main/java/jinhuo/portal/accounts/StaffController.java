package jinhuo.portal.accounts;

import jakarta.validation.Valid;
import java.util.UUID;
import jinhuo.portal.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people of the house, for administrators. */
@RestController
@RequestMapping("/api/staff")
class StaffController {

    private final Staff staff;
    private final StaffRepository table;

    StaffController(Staff staff, StaffRepository table) {
        this.staff = staff;
        this.table = table;
    }

    @GetMapping
    Flux<StaffView> list() {
        return table.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<StaffView> appoint(@Valid @RequestBody AppointStaff form, Actor actor) {
        return staff.appoint(actor, form);
    }

    @PutMapping("/{id}")
    Mono<StaffView> setDisabled(@PathVariable UUID id, @Valid @RequestBody DisableStaff form, Actor actor) {
        return staff.setDisabled(actor, id, form.disabled());
    }
}
