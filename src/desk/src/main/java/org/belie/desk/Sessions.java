package org.belie.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Who is signed in at a desk of one person: who had the address that was printed, which opens once. */
final class Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final AtomicReference<String> token = new AtomicReference<>(secret());
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** The word that signs in, once; null when it was used. */
    String token() {
        return token.get();
    }

    /** The name of a new session for who knows the word; null for all others, and for whoever comes second. */
    String open(String word) {
        var right = token.get();
        if (word == null || right == null || !same(word, right) || !token.compareAndSet(right, null)) {
            return null;
        }
        var session = secret();
        open.add(session);
        return session;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    boolean has(String session) {
        return session != null && open.contains(session);
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
