/** Files that belie writes for itself: what they are, which version, and whether they are as they were written. */
package org.belie.kept;
