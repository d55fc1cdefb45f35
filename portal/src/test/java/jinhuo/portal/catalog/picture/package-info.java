/** Pictures can be drawn of anything that a supplier may call a product. */
package jinhuo.portal.catalog.picture;
