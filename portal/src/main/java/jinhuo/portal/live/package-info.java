/** Live pages and notifications: who is told of what happened, and how every portal reaches every browser. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package jinhuo.portal.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
