/** An invented county for a first look: its goods, suppliers, shops and a few weeks of trade, loaded once into an empty database. */
@NullMarked
package jinhuo.portal.sample;

import org.jspecify.annotations.NullMarked;
