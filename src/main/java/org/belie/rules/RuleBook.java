package org.belie.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belie.problem.Mark;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;
import org.drools.model.Model;
import org.kie.api.KieBase;

/**
 * The rules of a folder, ready to run.
 *
 * @param cards what each rule says of itself, by id
 * @param trees each rule as it is written, by id
 * @param base the rules as the engine runs them; shared by all sessions
 * @param fingerprint hash of everything in the folder that can change a verdict
 */
public record RuleBook(
        SortedMap<String, RuleCard> cards, SortedMap<String, RuleTree> trees, KieBase base, String fingerprint) {

    /** The rule files of a folder, by path; read with the parser alone, nothing is compiled. */
    public static Reading<List<RuleFile>> files(RuleFolder folder) {
        var problems = new Problems();
        var files = files(folder, new RuleShelf(), problems);
        return problems.reading(files);
    }

    /** What the rules of a folder say of themselves, by id; read with the parser alone, nothing is compiled. */
    public static Reading<SortedMap<String, RuleCard>> cards(RuleFolder folder) {
        var problems = new Problems();
        var cards = cards(files(folder, new RuleShelf(), problems), problems);
        return problems.reading(cards);
    }

    /** The rules of a folder as they are written, and what they say of themselves; nothing is compiled. */
    public static Reading<RuleTexts> texts(RuleFolder folder) {
        var problems = new Problems();
        var files = files(folder, new RuleShelf(), problems);
        var cards = cards(files, problems);
        return problems.reading(new RuleTexts(files, cards));
    }

    /** The card of the rule of a name in a DRL package. */
    public RuleCard named(String pack, String rule) {
        return cards.values().stream()
                .filter(c -> c.name().equals(rule) && pack.endsWith("." + c.pack()))
                .findFirst()
                .orElseThrow();
    }

    /** Reads and compiles every rule of a folder; all that is wrong comes back at once. */
    public static Reading<RuleBook> read(RuleFolder folder) {
        return read(folder, new RuleShelf());
    }

    /** The same, with what was read before taken from a shelf. */
    public static Reading<RuleBook> read(RuleFolder folder, RuleShelf shelf) {
        var problems = new Problems();
        var files = files(folder, shelf, problems);
        var cards = cards(files, problems);
        if (folder.rules().isEmpty()) {
            problems.add(Problem.of(RuleCode.NO_RULES, folder.shown(""), "there is no .drl file in this folder", null));
        }
        var loaded = new ArrayList<Model>();
        if (!problems.failed()) {
            folder.rules().forEach((path, text) -> loaded.add(shelf.loaded(folder, path, text, problems)));
        }
        shelf.keepOnly(folder);
        return problems.failed() ? problems.reading(null) : problems.reading(book(folder, files, cards, loaded));
    }

    private static RuleBook book(
            RuleFolder folder, List<RuleFile> files, SortedMap<String, RuleCard> cards, List<Model> loaded) {
        var trees = new TreeMap<String, RuleTree>();
        files.forEach(f -> f.rules().forEach(r -> trees.put(r.meta("id"), r)));
        return new RuleBook(cards, trees, RuleCompiler.base(loaded), Fingerprint.of(folder));
    }

    private static List<RuleFile> files(RuleFolder folder, RuleShelf shelf, Problems problems) {
        var files = new ArrayList<RuleFile>();
        folder.rules().forEach((path, text) -> {
            var file = shelf.parsed(folder, path, text, problems);
            if (file != null) {
                files.add(file);
            }
        });
        return files;
    }

    private static SortedMap<String, RuleCard> cards(List<RuleFile> files, Problems problems) {
        var cards = new TreeMap<String, RuleCard>();
        files.forEach(f -> f.rules().forEach(r -> add(f, r, cards, problems)));
        return cards;
    }

    private static void add(RuleFile file, RuleTree rule, SortedMap<String, RuleCard> cards, Problems problems) {
        var card = CardReader.card(file, rule);
        check(card, cards, new Mark(file.source(), card.line(), 1), problems);
        cards.put(String.valueOf(card.id()), card);
    }

    private static void check(RuleCard card, SortedMap<String, RuleCard> known, Mark at, Problems problems) {
        if (card.id() == null) {
            problems.error(
                    at,
                    RuleCode.NO_ID,
                    "rule \"" + card.name() + "\" has no id",
                    "add @id( \"ABC-001\" ) below its name");
        } else if (known.containsKey(card.id())) {
            problems.error(
                    at,
                    RuleCode.SAME_ID,
                    "the id " + card.id() + " is taken by rule \""
                            + known.get(card.id()).name() + "\" in "
                            + known.get(card.id()).file());
        }
    }
}
