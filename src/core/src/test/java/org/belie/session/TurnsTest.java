package org.belie.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.belie.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** A rule that collects comes after those that conclude what it collects, and so once, however much there is. */
class TurnsTest {
    @TempDir
    private Path folder;

    @Test
    void allThatBearsOnAClaimIsBalancedOnceHoweverMuchThereIs() throws IOException {
        for (var reports : new int[] {3, 150}) {
            var fired = fired(reports);
            assertTrue(fired.get("Evidence is weighed under its caps") >= reports, "each report is evidence");
            assertEquals(1, fired.get("Both sides in the open"), reports + " reports");
        }
    }

    @Test
    void theRulesThatFireAreInProportionToTheReports() throws IOException {
        var few = all(fired(50)) - all(fired(20));
        assertEquals(few * 5, all(fired(350)) - all(fired(200)), "the same for each report more");
    }

    private static int all(Map<String, Integer> fired) {
        return fired.values().stream().mapToInt(n -> n).sum();
    }

    private Map<String, Integer> fired(int reports) throws IOException {
        var bundle = Shop.matter(many(reports)).bundle();
        var fired = new TreeMap<String, Integer>();
        var session = Shop.BOOK.base().newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
            }
        });
        Facts.of(bundle, Shop.SETTINGS).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private Path many(int reports) throws IOException {
        var said = IntStream.range(0, reports)
                .mapToObj(i -> "  - {id: s" + i + ", kind: observation, by: o, said: 2022-01-05, actor: n,"
                        + " action: reinforce, object: troops}\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("bundle.yaml"), """
                belie: 1
                id: x
                sources: {n: {affiliation: n, reliability: C}, o: {reliability: B}}
                statements:
                  - {id: p, kind: intent, by: n, said: 2022-01-01, actor: n, action: withdraw, object: troops}
                """ + said);
    }
}
