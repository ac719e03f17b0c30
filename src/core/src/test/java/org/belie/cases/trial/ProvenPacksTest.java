package org.belie.cases.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.belie.Golden;
import org.belie.Shop;
import org.belie.bundle.CasesReader;
import org.belie.bundle.NamedText;
import org.belie.rules.RuleCard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of a pack mean something: every rule fires on them, every condition is seen both to hold and to fail on them or on
 * the matters in {@code facts/}, and no broken rule goes unnoticed without a written reason.
 */
class ProvenPacksTest {
    static Stream<String> packs() {
        return Shop.BOOK.cards().values().stream()
                .map(RuleCard::pack)
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyConditionDecidesAndEveryMutantIsNoticed(String pack) {
        var rules = Shop.BOOK.cards().values().stream()
                .filter(r -> r.pack().equals(pack))
                .toList();
        var trial = new Trial(Shop.BOOK, Shop.FOLDER, Shop.SETTINGS, rules, EnumSet.allOf(Proof.class));
        Shop.facts().forEach(f -> trial.matter(Shop.matter(f).bundle()));
        rules.forEach(r -> run(trial, r));
        var tested = trial.tested();
        assertEquals(List.of(), tested.empty());
        var open = new ArrayList<>(undecided(tested));
        open.addAll(unproven(tested));
        var text = open.isEmpty() ? "" : String.join("\n", open) + "\n";
        Golden.check(Golden.resource("unproven/" + pack + ".txt"), text);
    }

    private static void run(Trial trial, RuleCard rule) {
        var path = rule.path().replace(".drl", ".cases.yaml");
        var file = CasesReader.file(new NamedText(path, Shop.FOLDER.files().get(path)), Shop.VOCABULARY);
        trial.rule(rule, file.value());
    }

    private static List<String> undecided(Tested tested) {
        return tested.coverage().stream()
                .flatMap(c -> c.decisions().stream()
                        .filter(d -> !d.both())
                        .map(d -> c.rule().id() + " " + d.text()))
                .toList();
    }

    private static List<String> unproven(Tested tested) {
        return tested.mutants().stream()
                .filter(m -> !m.clean())
                .map(m -> m.rule().id() + " " + m.unexplained() + m.stale())
                .toList();
    }
}
