package jinhuo.portal.accounts;

import jinhuo.portal.shared.Commands;
import jinhuo.portal.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Opens the account of the first administrator, whom the environment of a configured server names; everybody else is
 * appointed in the portal. Where there is an administrator already, nothing happens.
 */
@Component
@ConditionalOnProperty({"jinhuo.administrator.phone", "jinhuo.administrator.password"})
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Passwords passwords;
    private final Commands commands;
    private final String phone;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            AccountRepository repository,
            Passwords passwords,
            Commands commands,
            Phones phones,
            @Value("${jinhuo.administrator.phone}") String phone,
            @Value("${jinhuo.administrator.password}") String password) {
        this.accounts = accounts;
        this.repository = repository;
        this.passwords = passwords;
        this.commands = commands;
        this.phone = phones.parse("jinhuo.administrator.phone", phone);
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        repository
                .hasAdministrator()
                .filter(there -> !there)
                .flatMap(none -> open())
                .toFuture()
                .join();
    }

    private Mono<Void> open() {
        return passwords
                .hash(password)
                .map(hash -> new NewAccount(phone, hash, "管理员", Role.ADMINISTRATOR, null, null, null))
                .flatMap(account -> commands.execute(accounts.create(account)))
                .doOnNext(id -> LOG.info("The first administrator's account is open. account={}", id))
                .then();
    }
}
