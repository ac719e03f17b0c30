/** Which rule's conclusion another rule reads, from the rules as they are written. */
package org.belie.rules.graph;
