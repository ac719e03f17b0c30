package org.belie.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The Ed25519 key of a reviewer: both halves, in a file of PEM.
 *
 * @param own the private half
 * @param shown the public half, in Base64
 */
public record ReviewerKey(PrivateKey own, String shown) {
    private static final String ALGORITHM = "Ed25519";

    /**
     * A new key, in a file that only its owner reads and that was not there before.
     *
     * @throws Unreadable when it cannot be written
     */
    public static ReviewerKey make(Path file) {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Files.writeString(file, "", StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    file,
                    pem("PRIVATE", pair.getPrivate().getEncoded())
                            + pem("PUBLIC", pair.getPublic().getEncoded()));
            return read(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new Unreadable("no key can be written to " + file + ". Maybe it is there already");
        }
    }

    private static String pem(String half, byte[] bytes) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + half + " KEY-----\n" + text + "\n-----END " + half + " KEY-----\n";
    }

    /**
     * The key in a file.
     *
     * @throws Unreadable when there is none
     */
    public static ReviewerKey read(Path file) {
        try {
            var text = Files.readString(file);
            var own = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(half("PRIVATE", text)));
            var key = new ReviewerKey(own, Base64.getEncoder().encodeToString(half("PUBLIC", text)));
            if (!holds(key.shown, "", key.sign(""))) {
                throw new Unreadable("the two halves of the key in " + file + " do not belong together");
            }
            return key;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Unreadable("there is no Ed25519 key in " + file + ". Maybe make one: belie review key " + file);
        }
    }

    private static byte[] half(String which, String text) {
        var found = Pattern.compile("-----BEGIN " + which + " KEY-----([A-Za-z0-9+/=\\s]+)-----END " + which + " KEY")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(which);
        }
        return Base64.getMimeDecoder().decode(found.group(1));
    }

    /** Signs a text. */
    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(own);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java 17 signs with " + ALGORITHM, e);
        }
    }

    /** Whether a signature was made with a key over a text. */
    static boolean holds(String key, String text, String signature) {
        try {
            var shown = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(shown);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
