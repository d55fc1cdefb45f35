package jinhuo.portal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jinhuo.portal.Fixtures;
import jinhuo.portal.PortalTest;
import jinhuo.portal.shared.Commands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdministratorTest extends PortalTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Commands commands;

    @Autowired
    private Phones phones;

    @Test
    void opensTheAccountThatTheEnvironmentNamesWhereThereIsNoAdministrator() {
        database.sql("update account set disabled_at = now() where role = 'administrator'")
                .then()
                .block();
        var phone = Fixtures.newPhone();

        start(phone);

        assertThat(signInStatus(phone)).isEqualTo(200);
    }

    @Test
    void opensNothingWhereThereIsOne() {
        fixtures.administrator();
        var phone = Fixtures.newPhone();

        start(phone);

        assertThat(signInStatus(phone)).isEqualTo(401);
    }

    private void start(String phone) {
        new FirstAdministrator(accounts, repository, passwords, commands, phones, phone, "first of all")
                .run(new DefaultApplicationArguments());
    }

    private int signInStatus(String phone) {
        return anonymous()
                .post("/api/session", Map.of("phone", phone, "password", "first of all"))
                .returnResult(Void.class)
                .getStatus()
                .value();
    }
}
