package org.belie.report;

/** A number of things, in words. */
final class Count {
    private Count() {}

    /** "1 statement", "2 statements". */
    static String of(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
