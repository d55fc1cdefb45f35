/** The sample data is consistent. */
package jinhuo.portal.sample;
