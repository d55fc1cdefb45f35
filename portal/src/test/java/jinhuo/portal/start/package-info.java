/** What happens before Spring starts, and after everything was killed. */
package jinhuo.portal.start;
