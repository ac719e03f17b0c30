package org.belie.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes broken versions of good and bad inputs, the same for the same seed: what a build can do of a long fuzzing run. */
public final class Mutator {
    private static final int MOST_EDITS = 4;

    private final List<byte[]> seeds;
    private final List<byte[]> words;
    private final Random random;

    /**
     * @param words what is worth putting anywhere
     */
    public Mutator(List<byte[]> seeds, List<String> words, long seed) {
        this.seeds = List.copyOf(seeds);
        this.words = words.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toList();
        this.random = new Random(seed);
    }

    /** So many broken inputs. */
    public Stream<byte[]> inputs(int count) {
        return Stream.generate(this::next).limit(count);
    }

    /** So many in which one bit is another: what is made of tables and lengths is still read. */
    public Stream<byte[]> flips(int count) {
        return Stream.generate(() -> flipped(any(seeds))).limit(count);
    }

    private byte[] next() {
        var bytes = any(seeds);
        for (var edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
            bytes = edited(bytes);
        }
        return bytes;
    }

    private byte[] edited(byte[] bytes) {
        var from = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, from + random.nextInt(1 + random.nextInt(40)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes);
            case 1 -> spliced(bytes, from, new byte[0], to);
            case 2 -> spliced(bytes, from, any(words), from);
            case 3 -> spliced(bytes, from, any(words), to);
            case 4 -> spliced(bytes, from, Arrays.copyOfRange(bytes, from, to), from);
            case 5 -> spliced(bytes, from, piece(any(seeds)), to);
            default -> spliced(bytes, from, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, from + 1));
        };
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] piece(byte[] of) {
        var from = random.nextInt(of.length + 1);
        return Arrays.copyOfRange(of, from, Math.min(of.length, from + random.nextInt(60)));
    }

    private static byte[] spliced(byte[] bytes, int from, byte[] between, int to) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private byte[] any(List<byte[]> of) {
        return of.get(random.nextInt(of.size()));
    }
}
