package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belie.model.Source;
import org.belie.problem.Problem;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static String seen(String id, String by, String more) {
        return "id: " + id + ", kind: observation, by: " + by + ", said: 2022-02-15, action: deploy" + more;
    }

    private static List<String> originsOfFirst(String... statements) {
        return Texts.first(statements).origins().stream().map(Source::id).toList();
    }

    @Test
    void whoCitesNobodySpeaksForItself() {
        assertEquals(List.of("wire", "nato"), originsOfFirst(seen("a", "[wire, nato]", "")));
    }

    @Test
    void whoCitesRepeatsTheFirstThatSaidIt() {
        assertEquals(
                List.of("kremlin", "nato"),
                originsOfFirst(
                        seen("a", "wire", ", cites: [b, c]"),
                        seen("b", "wire", ", cites: d"),
                        seen("c", "nato", ""),
                        seen("d", "kremlin", "")));
    }

    @Test
    void chainsAreFollowedToTheirEnd() {
        assertEquals(List.of("wire"), originsOfFirst(chain(150)));
    }

    @Test
    void aChainThatNobodyCanHaveFollowedIsAProblem() {
        var problems = Texts.reading(chain(20_000)).errors();
        assertEquals(List.of("BUN-027"), problems.stream().map(Problem::code).toList());
    }

    private static String[] chain(int length) {
        var chain = new String[length];
        for (var i = 0; i < length; i++) {
            chain[i] = seen("s" + i, "wire", i + 1 < length ? ", cites: s" + (i + 1) : ", via: nobody");
        }
        return chain;
    }
}
