package org.belie.bundle;

import java.util.function.Supplier;
import org.belie.problem.Reading;

/**
 * A bundle that was found and is still to be read, in any thread.
 *
 * @param file that it stands in, as it is shown to the user
 * @param line that it stands on, from 1; 0 when it is the whole file
 * @param text of that line; empty when it is the whole file, which is not opened before it is read
 * @param size in bytes; 0 when it is not known
 */
public record Unread(String file, int line, String text, long size, Supplier<Reading<Matter>> reader) {
    /** The matter, or why there is none. */
    public Reading<Matter> read() {
        return reader.get();
    }
}
