/** The terms: actions and what seeing one tells about a claim of another, actors, places, objects, units. */
package org.belie.vocabulary;
