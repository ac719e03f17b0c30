package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belie.attack.Canary;

/** What came of a command over a pack that a stranger sent: it ended soon, and nothing of the pack ran but rules. */
record Attacked(int status, String out, String err) {
    /** Seen: a second each, and the limit that is set. The machines of builds are shared: this stops what never ends. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** A terminal shows a megabyte for minutes. */
    private static final int MUCH = 1_000_000;

    private static final Pattern REFUSED = Pattern.compile("(?m)^(\\S+:\\d+:\\d+|\\S+): .*\\[((?:BEL|DOC)-\\d+)\\]$");
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    static Attacked by(List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = assertTimeoutPreemptively(
                LONGEST, () -> Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new)));
        var came = new Attacked(status, out.toString(), err.toString());
        assertEquals(0, Canary.Nest.woken(), "nothing of the pack has run");
        assertTrue(came.all().length() < MUCH, "a stranger does not fill the log");
        assertFalse(STEERS.matcher(came.all()).find(), "a stranger does not steer the terminal");
        return came;
    }

    /** Judges bundles with a pack. */
    static Attacked check(Path pack, List<String> options, Path... bundles) {
        var words = new ArrayList<>(List.of("check", "--brief", "--color", "never", "--rules", pack.toString()));
        words.addAll(options);
        for (var bundle : bundles) {
            words.add(bundle.toString());
        }
        return by(words);
    }

    /** Looks at a pack in every way that compiles nothing. */
    static void looks(Path pack) {
        for (var word : List.of("lint", "list", "graph")) {
            var came = by(List.of("rules", word, "--rules", pack.toString()));
            assertTrue(came.status() <= 2, word + ": " + came.err());
        }
    }

    private String all() {
        return out + err;
    }

    /** A line for each refusal: its code, and its place below the pack. */
    String refusals(Path pack) {
        return REFUSED.matcher(err)
                .results()
                .map(m -> m.group(2) + " " + m.group(1).replace(pack + "/", ""))
                .collect(Collectors.joining("\n"));
    }
}
