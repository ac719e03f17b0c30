package org.belie.review;

/**
 * A decision as it is kept.
 *
 * @param body the very text that is hashed
 * @param signature of the body, in Base64; empty when there is none
 */
public record Recorded(Decision decision, String body, String hash, String signature) {
    /** Whether it was signed; what the signature is worth is for {@link Chain} to say. */
    public boolean signed() {
        return !signature.isEmpty();
    }
}
