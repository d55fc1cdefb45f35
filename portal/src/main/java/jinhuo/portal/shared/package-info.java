/** What every feature may use: who acts, how a command runs, how a refusal reads, and how pages and versions look. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package jinhuo.portal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
