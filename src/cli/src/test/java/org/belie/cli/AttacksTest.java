package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.attack.Canary;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
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

    static Stream<Path> attacks() throws IOException {
        return Files.list(ATTACKS).filter(Files::isDirectory).sorted();
    }

    private static Attacked check(Path attack) throws IOException {
        var options = attack.resolve("options.txt");
        var bundle = attack.resolve("bundle.yaml");
        var words = Files.exists(options) ? Files.readAllLines(options) : List.<String>of();
        return Files.exists(bundle)
                ? Attacked.check(attack.resolve("pack"), words, bundle, MATTER)
                : Attacked.check(attack.resolve("pack"), words, MATTER);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void comesToNothing(Path attack) throws IOException {
        var expected = attack.resolve("expected.txt");
        var reason = Files.readAllLines(expected).get(0);
        var came = check(attack);
        if (reason.startsWith("limit: ")) {
            assertEquals(4, came.status(), came.err());
            assertTrue(came.out().contains(reason.substring("limit: ".length())), came.out());
            assertTrue(came.out().contains("NATO chief"), "the next bundle is judged");
        } else {
            assertEquals(2, came.status(), came.err() + came.out());
            Golden.check(expected, came.refusals(attack.resolve("pack")) + "\n");
        }
    }

    /** Looking at a pack runs none of it either. */
    @ParameterizedTest
    @MethodSource("attacks")
    void canBeLookedAt(Path attack) {
        Attacked.looks(attack.resolve("pack"));
    }

    /** Lint is for those who write rules: what it tells first is refused without it too. */
    @ParameterizedTest
    @MethodSource("attacks")
    void doesNotNeedLintToBeRefused(Path attack) throws IOException {
        var expected = Files.readString(attack.resolve("expected.txt"));
        if (expected.startsWith("BEL")) {
            var read = RuleBook.read(RuleFolder.at(attack.resolve("pack")));
            assertFalse(read.ok());
            assertFalse(read.problems().stream().anyMatch(p -> p.code().equals("BEL-220")), "it is not compiled");
            assertEquals(0, Canary.Nest.woken(), "nothing of the pack has run");
        }
    }

    @Test
    void theNextBundleIsJudgedAsIfAlone() {
        var attack = ATTACKS.resolve("collection-of-a-cross-product");
        var limit = List.of("--limit-steps", "1000000");
        var came = Attacked.check(attack.resolve("pack"), limit, attack.resolve("bundle.yaml"), MATTER);
        assertEquals(4, came.status(), came.err());
        assertTrue(came.out().contains("rules took more than 1000000 steps"), came.out());
        var after = came.out().substring(came.out().indexOf("NATO chief"));
        assertFalse(after.contains("rules took more than"), after);
    }
}
