package org.belie.desk;

import java.nio.file.Path;
import org.belie.rules.Fingerprint;

/** Names of bundles in addresses: made of their paths, and never made paths again. */
final class Keys {
    private Keys() {}

    static String of(Path path) {
        return Fingerprint.of(path.normalize().toString().replace('\\', '/'));
    }

    /** One of several in a file, by its line. */
    static String of(String file, int line) {
        return line == 0 ? file : file + "." + line;
    }

    /** A number that is the same for the same text everywhere. */
    static int hash(String text) {
        return Integer.parseUnsignedInt(Fingerprint.of(text).substring(0, 8), 16);
    }

    static String file(String key) {
        var dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
