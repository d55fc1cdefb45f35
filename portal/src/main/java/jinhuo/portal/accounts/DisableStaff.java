package jinhuo.portal.accounts;

/** Whether an account of the house may sign in. */
record DisableStaff(boolean disabled) {}
