package org.belie.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of text, the same on every machine: short to be read, or whole where classes are found by it. */
public final class Fingerprint {
    /** How long a whole hash is. */
    static final int BYTES = 32;

    private static final int DIGITS = 16;

    private Fingerprint() {}

    /** Of all in a rules folder that can change a verdict: rules, vocabulary and parameters, not the cases. */
    public static String of(RuleFolder folder) {
        return ShippedFiles.are(folder.files(), path -> !RuleFolder.cases(path))
                ? ShippedFiles.fingerprint()
                : reckoned(folder);
    }

    static String reckoned(RuleFolder folder) {
        var text = new StringBuilder();
        folder.files().forEach((path, content) -> {
            if (!RuleFolder.cases(path)) {
                text.append(path)
                        .append('\n')
                        .append(content.replace("\r\n", "\n"))
                        .append('\n');
            }
        });
        return of(text.toString());
    }

    /** Of a text: the first digits of its SHA-256. */
    public static String of(String text) {
        return whole(text).substring(0, DIGITS);
    }

    /** Of a text: all digits of its SHA-256. */
    static String whole(String text) {
        return HexFormat.of().formatHex(whole("", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of a text and what belongs to it: the SHA-256 of both. */
    static byte[] whole(String text, byte[] more) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return digest.digest(more);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
