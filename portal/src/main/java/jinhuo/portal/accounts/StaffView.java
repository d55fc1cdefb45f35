package jinhuo.portal.accounts;

import java.util.UUID;
import jinhuo.portal.shared.Role;

/** An account of the house: staff or administrator. */
record StaffView(UUID id, String name, String phone, Role role, boolean disabled) {}
