/** The servers that tests run against: one place for all modules. */
package jinhuo.testing;
