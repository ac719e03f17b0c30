package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.attack.Canary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder in {@code attacks/} is a pack that a stranger could send, with what comes of it in {@code expected.txt}: a line
 * {@code BEL-210 evil/evil.drl:9:5} for each refusal that must be told, or {@code limit: ...} with words of the reason why its
 * claims are left undecided. Beside it there may be {@code options.txt}, a word a line, and a {@code bundle.yaml} to judge
 * with it. Whatever it is, nothing of it runs but rules, and a good bundle is still judged afterwards.
 */
class AttacksTest {
    private static final Path ATTACKS = Golden.resource("attacks");
    private static final Path MATTER = Path.of("facts", "nato-2022-02-16");
    private static final Pattern REFUSED = Pattern.compile("(?m)^(\\S+:\\d+:\\d+|\\S+): .*\\[((?:BEL|DOC)-\\d+)\\]$");

    static Stream<Path> attacks() throws IOException {
        return Files.list(ATTACKS).filter(Files::isDirectory).sorted();
    }

    private record Ran(int status, String out, String err) {}

    private static Ran run(List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Ran(status, out.toString(), err.toString());
    }

    private static Ran check(Path attack) throws IOException {
        var words = new ArrayList<>(List.of(
                "check",
                "--brief",
                "--color",
                "never",
                "--rules",
                attack.resolve("pack").toString()));
        var options = attack.resolve("options.txt");
        words.addAll(Files.exists(options) ? Files.readAllLines(options) : List.of());
        var bundle = attack.resolve("bundle.yaml");
        words.add((Files.exists(bundle) ? bundle : MATTER).toString());
        return run(words);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void comesToNothing(Path attack) throws IOException {
        var expected = Files.readAllLines(attack.resolve("expected.txt"));
        var ran = check(attack);
        if (expected.get(0).startsWith("limit: ")) {
            assertEquals(4, ran.status(), ran.err());
            assertTrue(ran.out().contains(expected.get(0).substring("limit: ".length())), ran.out());
        } else {
            assertEquals(2, ran.status(), ran.err() + ran.out());
            Golden.check(attack.resolve("expected.txt"), refusals(attack, ran.err()) + "\n");
        }
        assertEquals(0, Canary.Nest.woken(), "nothing of the pack has run");
    }

    private static String refusals(Path attack, String err) {
        var pack = attack.resolve("pack") + "/";
        return REFUSED.matcher(err)
                .results()
                .map(m -> m.group(2) + " " + m.group(1).replace(pack, ""))
                .collect(Collectors.joining("\n"));
    }

    /** Looking at a pack runs none of it either. */
    @ParameterizedTest
    @MethodSource("attacks")
    void canBeLookedAt(Path attack) {
        for (var words : List.of(List.of("rules", "lint"), List.of("rules", "list"), List.of("rules", "graph"))) {
            var all = new ArrayList<>(words);
            all.addAll(List.of("--rules", attack.resolve("pack").toString()));
            var ran = run(all);
            assertTrue(ran.status() <= 2, words + ": " + ran.err());
        }
        assertEquals(0, Canary.Nest.woken(), "nothing of the pack has run");
    }

    @Test
    void theNextBundleIsStillJudged() {
        var attack = ATTACKS.resolve("keyed-cross-join");
        var ran = run(List.of(
                "check",
                "--brief",
                "--color",
                "never",
                "--limit-steps",
                "3000000",
                "--rules",
                attack.resolve("pack").toString(),
                attack.resolve("bundle.yaml").toString(),
                MATTER.toString()));
        assertEquals(4, ran.status(), ran.err());
        var after = ran.out().substring(ran.out().indexOf("NATO chief"));
        assertTrue(ran.out().contains("rules took more than 3000000 steps"), ran.out());
        assertFalse(after.contains("rules took more than"), after);
    }
}
