package jinhuo.portal.accounts;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** The accounts that come with the sample data; none on a configured server. */
@RestController
class DemoAccountController {

    private final AccountRepository accounts;

    DemoAccountController(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/demo-accounts")
    Flux<DemoAccount> list() {
        return accounts.demoAccounts();
    }
}
