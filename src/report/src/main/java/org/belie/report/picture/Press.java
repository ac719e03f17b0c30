package org.belie.report.picture;

import java.util.Locale;
import org.belie.message.Messages;

/** The side on which a report presses, or that it does not count. */
enum Press {
    AGAINST,
    FOR,
    ASIDE;

    /** Its CSS class. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Messages.of("draw.press." + css());
    }
}
