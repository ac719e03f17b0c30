package org.belie.cases.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belie.Shop;
import org.belie.bundle.CaseFile;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.cases.CaseResult;
import org.belie.cases.RuleCases;
import org.belie.problem.Problems;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleCard;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleShelf;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;

/**
 * Mutants are matched over facts rather than compiled. Here a part of them is compiled, and the cases of the rule are run
 * with the broken rule among the others: what is noticed is the same. Most are of rules that read what can follow, by way
 * of others, from what they conclude, where it is least plain.
 */
class MutantsInTheEngineTest {
    private static final Set<String> FED_BY_THEMSELVES =
            Set.of("TRM-001", "TRM-003", "TRM-005", "VER-001", "PLE-001", "PLE-004", "PLE-005", "PLE-007");

    /** Every so many mutants; all of them with 1, which takes half an hour. */
    private static final int STEP = Integer.getInteger("mutants.step", 150);

    private final RuleShelf shelf = new RuleShelf();

    @Test
    void whatIsNoticedHereIsNoticedInTheEngine() {
        var here = new TreeSet<String>();
        var inTheEngine = new TreeSet<String>();
        for (var card : Shop.BOOK.cards().values()) {
            var cases = cases(card);
            var runs = new RuleCases(Shop.BOOK, Shop.SETTINGS).run(card, cases.cases());
            sample(card).forEach(mutant -> {
                if (MutantRun.noticed(mutant, cases, runs)) {
                    here.add(card.id() + " " + mutant.name());
                }
                if (noticedByTheEngine(card, cases, mutant)) {
                    inTheEngine.add(card.id() + " " + mutant.name());
                }
            });
        }
        assertTrue(here.size() > 20, here::toString);
        assertEquals(inTheEngine, here);
    }

    private static Stream<Mutant> sample(RuleCard card) {
        var file = file(card);
        var mutants = Mutant.of(file, file.rules().get(0));
        var step = FED_BY_THEMSELVES.contains(card.id()) ? Math.max(1, STEP / 18) : STEP;
        var offset = Math.floorMod(card.id().hashCode(), step);
        return IntStream.range(0, mutants.size())
                .filter(i -> i % step == offset)
                .mapToObj(mutants::get)
                .filter(m -> !endless(m));
    }

    /** A rise of a rise of a rise: it is noticed in the engine, by a limit, after minutes. */
    private static boolean endless(Mutant mutant) {
        return mutant.name().startsWith("stated with") && mutant.name().endsWith("derived");
    }

    private boolean noticedByTheEngine(RuleCard card, CaseFile cases, Mutant mutant) {
        var texts = new TreeMap<>(Shop.FOLDER.files());
        texts.put(card.path(), mutant.text());
        var book = RuleBook.read(new RuleFolder("", texts), shelf);
        assertTrue(book.ok(), () -> mutant.name() + book.problems());
        var runner = new RuleCases(book.value(), Shop.SETTINGS);
        return runner.results(card, cases, runner.run(card, cases.cases())).stream()
                .anyMatch(CaseResult::failed);
    }

    private static CaseFile cases(RuleCard card) {
        var path = card.path().replace(".drl", ".cases.yaml");
        return CasesReader.file(new NamedText(path, Shop.FOLDER.files().get(path)), Shop.VOCABULARY)
                .value();
    }

    private static RuleFile file(RuleCard card) {
        return RuleFileReader.read(card.path(), card.file(), Shop.FOLDER.files().get(card.path()), new Problems());
    }
}
