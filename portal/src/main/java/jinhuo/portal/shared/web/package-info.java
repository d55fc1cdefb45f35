/** How requests and answers are read, written and described, and how the web app is served. */
@NullMarked
package jinhuo.portal.shared.web;

import org.jspecify.annotations.NullMarked;
