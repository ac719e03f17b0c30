package org.belie.kept;

import java.io.IOException;

/** Bytes that belie wrote for itself are not as it wrote them: no fault of what reads them. */
public final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String why) {
        super(why);
    }
}
