package org.belie.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Makes bundles to measure with, the same for the same size. Shaped after the coded event data of ICEWS: a few actors
 * are in most events (the most frequent of 5,000 actors in about 2 of 100), each deals mostly with a few others, a
 * hundred events become known on a day, so that ten times the events are ten times the days, and one in ten says what an
 * actor intends, here within thirty days.
 */
final class Matters {
    private static final String[] ACTS = {
        "consult",
        "consult",
        "negotiate",
        "accuse",
        "demand",
        "cooperate",
        "provide-aid",
        "withdraw",
        "reinforce",
        "shell",
        "move",
        "release-prisoners",
        "ease-sanctions",
        "sign-agreement"
    };
    private static final String[] INTENTS = {
        "consult", "cooperate", "provide-aid", "withdraw", "release-prisoners", "ease-sanctions", "sign-agreement"
    };
    private static final int A_DAY = 100;
    private static final int AN_ACTOR = 20;
    private static final LocalDate START = LocalDate.parse("1990-01-01");

    private final Random random;
    private final double[] share;

    private Matters(int actors, long seed) {
        this.random = new Random(seed);
        this.share = new double[actors];
        var sum = 0.0;
        for (var rank = 0; rank < actors; rank++) {
            sum += Math.pow(rank + 1.0, -0.7);
            share[rank] = sum;
        }
    }

    /** Writes one bundle of so many statements as JSON. */
    static void large(Path file, int size) {
        write(file, out -> new Matters(Math.max(2, size / AN_ACTOR), 1).bundle(out, "large", size, 0));
    }

    /** Writes so many bundles of ten statements, one a line, each on so many actors. */
    static void small(Path file, int bundles, int actors) {
        var matters = new Matters(actors, 2);
        write(file, out -> {
            for (var i = 0; i < bundles; i++) {
                matters.bundle(out, "small-" + i, 10, i % 1000);
            }
        });
    }

    private interface Text {
        void to(PrintWriter out);
    }

    private static void write(Path file, Text text) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            text.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bundle(PrintWriter out, String id, int size, int day) {
        out.print("{\"belie\":1,\"id\":\"" + id + "\",\"sources\":{");
        for (var agency = 0; agency < 8; agency++) {
            out.print("\"wire" + agency + "\":{\"kind\":\"agency\",\"reliability\":\"B\"},");
        }
        for (var actor = 0; actor < share.length; actor++) {
            out.print((actor == 0 ? "" : ",") + "\"own" + actor + "\":{\"kind\":\"government\",\"affiliation\":\"p"
                    + actor + "\",\"reliability\":\"C\"}");
        }
        out.print("},\"statements\":[");
        for (var i = 0; i < size; i++) {
            out.print(i == 0 ? "" : ",");
            statement(out, i, START.plusDays(day + (size > A_DAY ? i / A_DAY : 3L * i)));
        }
        out.print("]}\n");
    }

    private void statement(PrintWriter out, int number, LocalDate day) {
        var actor = actor();
        var intent = random.nextInt(10) == 0;
        var act = intent ? INTENTS[random.nextInt(INTENTS.length)] : ACTS[random.nextInt(ACTS.length)];
        out.print("{\"id\":\"s" + number + "\",\"kind\":\"" + (intent ? "intent" : "observation") + "\",\"by\":\""
                + (intent ? "own" + actor : "wire" + random.nextInt(8)) + "\",\"said\":\"" + day + "\",\"actor\":\"p"
                + actor
                + "\",\"action\":\"" + act + "\",\"target\":\"p" + partner(actor) + "\""
                + (intent ? ",\"until\":\"" + day.plusDays(30) + "\"" : "") + "}");
    }

    private int actor() {
        var at = random.nextDouble() * share[share.length - 1];
        var found = java.util.Arrays.binarySearch(share, at);
        return Math.min(share.length - 1, found < 0 ? -found - 1 : found);
    }

    /** One of eight that an actor deals with, the first more than the last. */
    private int partner(int actor) {
        var which = Math.min(random.nextInt(8), random.nextInt(8));
        return (actor + 1 + which * which * 7) % share.length;
    }

    public static void main(String[] args) {
        if (args[0].equals("large")) {
            large(Path.of(args[2]), Integer.parseInt(args[1]));
        } else {
            small(Path.of(args[2]), Integer.parseInt(args[1]), 4);
        }
    }
}
