/** The built product from outside, as its users, its operators and its accidents meet it. */
package jinhuo.acceptance;
