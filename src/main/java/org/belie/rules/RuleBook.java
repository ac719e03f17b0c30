package org.belie.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.rules.lint.Lexicon;
import org.belie.rules.lint.Lint;
import org.belie.rules.lint.check.LintCode;
import org.belie.rules.lint.check.Survey;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** The rules of a folder, ready to run. */
public final class RuleBook {
    private final SortedMap<String, RuleCard> cards;
    private final Map<String, RuleCard> byId;
    private final Map<String, Map<String, RuleCard>> byName = new HashMap<>();
    private final Supplier<List<RuleFile>> files;
    private final Supplier<KieBase> base;
    private final String fingerprint;
    private SortedMap<String, RuleTree> trees;

    private RuleBook(
            SortedMap<String, RuleCard> cards,
            Supplier<List<RuleFile>> files,
            Supplier<KieBase> base,
            String fingerprint) {
        this.cards = Collections.unmodifiableSortedMap(cards);
        this.byId = Map.copyOf(cards);
        this.files = files;
        this.base = base;
        this.fingerprint = fingerprint;
        cards.values()
                .forEach(c -> byName.computeIfAbsent(c.pack(), pack -> new HashMap<>())
                        .putIfAbsent(c.name(), c));
    }

    /** What each rule says of itself, by id. */
    public SortedMap<String, RuleCard> cards() {
        return cards;
    }

    /** The rules as the engine runs them; shared by all sessions. */
    public KieBase base() {
        return base.get();
    }

    /** Hash of everything in the folder that can change a verdict. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Each rule as it is written, by id; parsed when it is first asked for, as judging does not ask. */
    public synchronized SortedMap<String, RuleTree> trees() {
        if (trees == null) {
            var read = new TreeMap<String, RuleTree>();
            files.get().forEach(f -> f.rules().forEach(r -> read.put(r.meta("id"), r)));
            trees = Collections.unmodifiableSortedMap(read);
        }
        return trees;
    }

    /** What a failure of one of these rules was, while it ran. */
    public FailedRule failed(Throwable failure) {
        return FailedRule.of(files.get(), failure);
    }

    /** The card of the rule of an id, or null. */
    public RuleCard card(String id) {
        return byId.get(id);
    }

    /** The card of the rule of a name in a DRL package. */
    public RuleCard named(String pack, String rule) {
        var card = byName.getOrDefault(pack.substring(pack.lastIndexOf('.') + 1), Map.of())
                .get(rule);
        if (card == null) {
            throw new NoSuchElementException(pack + "." + rule);
        }
        return card;
    }

    /** The rule files of a folder, by path; read with the parser alone, nothing is compiled. */
    public static Reading<List<RuleFile>> files(RuleFolder folder) {
        var problems = new Problems();
        var files = files(folder, new RuleShelf(), problems);
        return problems.reading(files);
    }

    /** What the rules of a folder say of themselves, by id; read with the parser alone, nothing is compiled. */
    public static Reading<SortedMap<String, RuleCard>> cards(RuleFolder folder) {
        var problems = new Problems();
        var shelf = new RuleShelf();
        var files = files(folder, shelf, problems);
        problems.addAll(Lint.names(survey(folder, shelf, files, Lexicon.OPEN)));
        return problems.failed() ? problems.reading(null) : problems.reading(cards(files));
    }

    /** The rules of a folder as they are written, and what they say of themselves; nothing is compiled. */
    public static Reading<RuleTexts> texts(RuleFolder folder) {
        var problems = new Problems();
        var shelf = new RuleShelf();
        var files = files(folder, shelf, problems);
        problems.addAll(Lint.names(survey(folder, shelf, files, Lexicon.OPEN)));
        return problems.failed() ? problems.reading(null) : problems.reading(new RuleTexts(files, cards(files)));
    }

    /** Reads and compiles every rule of a folder; all that is wrong comes back at once. */
    public static Reading<RuleBook> read(RuleFolder folder) {
        return read(folder, new RuleShelf());
    }

    /** The same, with what was read before taken from a shelf. */
    public static Reading<RuleBook> read(RuleFolder folder, RuleShelf shelf) {
        return read(folder, shelf, files -> Lint.names(survey(folder, shelf, files, Lexicon.OPEN)));
    }

    /**
     * The same, but rules that are not as they were shipped are looked at by {@link Lint} before they are compiled, so that a
     * mistake is told in words that its author knows.
     */
    public static Reading<RuleBook> read(RuleFolder folder, RuleShelf shelf, Lexicon lexicon) {
        return read(folder, shelf, files -> Lint.errors(survey(folder, shelf, files, lexicon)));
    }

    private static Reading<RuleBook> read(
            RuleFolder folder, RuleShelf shelf, Function<List<RuleFile>, List<Problem>> lint) {
        var problems = new Problems();
        if (folder.refused().isEmpty()
                && folder.shippedRules()
                && !folder.rules().isEmpty()) {
            return problems.reading(shipped(folder, shelf));
        }
        var files = files(folder, shelf, problems);
        problems.addAll(lint.apply(files));
        gated(shelf.refused(folder, files), problems);
        if (folder.rules().isEmpty()) {
            problems.add(Problem.of(LintCode.NO_RULES, folder.shown(""), "there is no .drl file in this folder", null));
        }
        var loaded = new ArrayList<Model>();
        if (!problems.failed()) {
            folder.rules().forEach((path, text) -> loaded.add(shelf.loaded(folder, path, text, problems)));
        }
        shelf.keepOnly(folder);
        return problems.failed() ? problems.reading(null) : problems.reading(book(folder, files, loaded));
    }

    /** Rules that are as they were shipped are there to compare with. */
    private static Survey survey(RuleFolder folder, RuleShelf shelf, List<RuleFile> files, Lexicon lexicon) {
        var shipped = shelf.shipped(folder);
        var asked = new TreeSet<>(folder.rules().keySet());
        asked.removeAll(shipped);
        return Survey.of(files, asked, shipped, folder.files(), lexicon);
    }

    private static RuleBook book(RuleFolder folder, List<RuleFile> files, List<Model> loaded) {
        var base = RuleCompiler.base(loaded);
        return new RuleBook(cards(files), () -> files, () -> base, Fingerprint.of(folder));
    }

    /** Rules that are all as they were shipped: nothing is left to parse, to lint or to compile. */
    private static RuleBook shipped(RuleFolder folder, RuleShelf shelf) {
        var cards = new TreeMap<String, RuleCard>();
        folder.rules()
                .keySet()
                .forEach(path -> ShippedFiles.cards(path).forEach(c -> cards.put(c.id(), c.in(folder.shown(path)))));
        return new RuleBook(
                cards,
                () -> files(folder, new RuleShelf(), new Problems()),
                base(folder, shelf),
                Fingerprint.of(folder));
    }

    private static Supplier<KieBase> base(RuleFolder folder, RuleShelf shelf) {
        if (ShippedFiles.are(folder.files(), RuleFolder::rule)) {
            return ShippedBase::base;
        }
        var loaded = new ArrayList<Model>();
        folder.rules().forEach((path, text) -> loaded.add(shelf.loaded(folder, path, text, new Problems())));
        var base = RuleCompiler.base(loaded);
        return () -> base;
    }

    /** What gates say of a line of which lint says nothing; lint knows better what its author meant. */
    static void gated(List<Problem> refused, Problems problems) {
        var told = problems.sorted().stream()
                .filter(Problem::error)
                .map(RuleBook::line)
                .collect(Collectors.toSet());
        refused.stream().filter(p -> !told.contains(line(p))).forEach(problems::add);
    }

    private static String line(Problem problem) {
        return problem.file() + ":" + problem.line();
    }

    static List<RuleFile> files(RuleFolder folder, RuleShelf shelf, Problems problems) {
        problems.addAll(folder.refused());
        var files = new ArrayList<RuleFile>();
        folder.rules().forEach((path, text) -> {
            var file = shelf.parsed(folder, path, text, problems);
            if (file != null) {
                files.add(file);
            }
        });
        return files;
    }

    private static SortedMap<String, RuleCard> cards(List<RuleFile> files) {
        var cards = new TreeMap<String, RuleCard>();
        files.forEach(f -> f.rules().forEach(r -> cards.put(r.meta("id"), CardReader.card(f, r))));
        return cards;
    }
}
