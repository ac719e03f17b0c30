/**
 * What people decide of verdicts, and where it is kept. A decision is the authority on nothing but itself: it stands beside the
 * verdict that it was made on, and never changes one.
 */
package org.belie.review;
