/** Accounts: registration, sessions, throttled sign-in, staff, and the reading of the audit log. */
@NullMarked
package jinhuo.portal.accounts;

import org.jspecify.annotations.NullMarked;
