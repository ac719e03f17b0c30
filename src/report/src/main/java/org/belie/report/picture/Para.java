package org.belie.report.picture;

import org.belie.report.Plain;

/**
 * A text that takes as many lines as it needs, and no more than so many.
 *
 * @param text from anywhere; made harmless here
 */
record Para(Type type, String text, int most) {
    Para {
        text = Plain.text(text);
    }
}
