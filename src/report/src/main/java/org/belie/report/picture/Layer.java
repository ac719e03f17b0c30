package org.belie.report.picture;

import java.util.Locale;
import org.belie.message.Messages;

/** How far a box is from the one who first told it, and how near to the verdict. */
enum Layer {
    ORIGIN,
    STATEMENT,
    DERIVED,
    FINDING,
    VERDICT;

    /** Its CSS class. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands over the boxes of this layer. */
    String words() {
        return Messages.of("draw.layer." + css());
    }
}
