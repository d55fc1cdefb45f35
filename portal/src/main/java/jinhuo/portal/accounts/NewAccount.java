package jinhuo.portal.accounts;

import java.util.UUID;
import jinhuo.portal.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param phone E.164
 * @param passwordHash of {@link Passwords}
 * @param name to show
 * @param role decides which of the ids is set
 * @param locale null for Chinese
 */
public record NewAccount(
        String phone,
        String passwordHash,
        String name,
        Role role,
        @Nullable UUID shopId,
        @Nullable UUID supplierId,
        @Nullable String locale) {}
