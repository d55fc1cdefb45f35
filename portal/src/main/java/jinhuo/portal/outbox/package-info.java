/** What happens after a commit: events written in the transaction, relayed to handlers at least once and in order. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package jinhuo.portal.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
