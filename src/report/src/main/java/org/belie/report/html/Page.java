package org.belie.report.html;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.belie.message.Messages;
import org.belie.model.Outcome;
import org.belie.rules.RuleCard;
import org.belie.verdict.Judgement;

/**
 * One file of a report.
 *
 * @param chapters the bundles that are told of on this page
 * @param index every bundle of the report, when there are several
 * @param up the page of the index; null when there is none beside this one
 */
record Page(Library library, List<Chapter> chapters, List<IndexRow> index, String up) {
    /** From so many claims on there is something to filter. */
    static final int MANY = 10;

    private static final int LONG = 200;

    /** Whether the page is so long that what is out of sight is not laid out. */
    boolean large() {
        return sections().size() > LONG;
    }

    String title() {
        return index.isEmpty() && chapters.size() == 1
                ? chapters.get(0).title()
                : Messages.count("html.matters", index.size());
    }

    List<Section> sections() {
        return chapters.stream().flatMap(c -> c.sections().stream()).toList();
    }

    /** Of every bundle, told of here or elsewhere. */
    Map<Outcome, Integer> counts() {
        return Counts.of(verdicts());
    }

    List<Judgement> verdicts() {
        var all = index.isEmpty() ? chapters.stream() : index.stream().map(IndexRow::chapter);
        return all.flatMap(c -> c.verdicts().stream()).toList();
    }

    List<Option> actors() {
        return Option.of(sections(), Section::actors, Function.identity());
    }

    List<Option> sources() {
        return Option.of(sections(), Section::sources, Function.identity());
    }

    List<Option> rules() {
        return Option.of(
                sections(),
                Section::rules,
                id -> id + " " + library.cards().get(id).name());
    }

    /** The rules that this page speaks of, by id. */
    List<RuleCard> cards() {
        var named = new TreeSet<String>();
        sections().forEach(s -> {
            named.addAll(s.rules());
            named.addAll(Nodes.rules(s.why()));
            named.addAll(Turns.rules(s.timeline()));
        });
        return named.stream().map(library.cards()::get).filter(Objects::nonNull).toList();
    }

    /** Every outcome, for the list of what they say. */
    static List<Outcome> outcomes() {
        return Stream.of(Outcome.values()).toList();
    }
}
