package org.belie.review;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A reviewer by name. Decisions know the id alone, which is a hash of the name and a salt: while the two are kept the id shows
 * that the name belongs to it, and once they are removed nothing leads back.
 */
public record Person(String id, String name, String salt) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DIGITS = 32;

    /** Somebody who was not known before. */
    static Person named(String name) {
        var salt = random();
        return new Person(id(name, salt), name, salt);
    }

    /** Whether the name belongs to the id. */
    boolean genuine() {
        return id.equals(id(name, salt));
    }

    private static String id(String name, String salt) {
        return "p" + Hash.of(salt + "\n" + name).substring(0, DIGITS);
    }

    /** A text that nobody can guess. */
    static String random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
