package org.belie.rules.gate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.lint.sense.Types;
import org.belie.rules.lint.sense.ValueType;
import org.belie.rules.tree.Meta;
import org.belie.rules.tree.Place;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;
import org.belie.rules.tree.Sentence;

/** Looks at what a rule says of itself: it is plain text, and a hole in it asks only what is on the list. */
final class MetaGate {
    private static final List<String> NEEDED = List.of("id", "says");
    private static final List<String> SENTENCES = List.of("says", "unless");
    private static final Map<String, Pattern> FORMS = Map.of(
            "id", Pattern.compile("[A-Z]{3}-[0-9]{3}"),
            "status", Pattern.compile("stable|draft"),
            "force", Pattern.compile("weak|moderate|strong"));

    private final Capabilities allowed;
    private final RuleFile file;
    private final RuleTree rule;
    private final Refusals refusals;

    MetaGate(Capabilities allowed, RuleFile file, RuleTree rule, Refusals refusals) {
        this.allowed = allowed;
        this.file = file;
        this.rule = rule;
        this.refusals = refusals;
    }

    void look() {
        NEEDED.stream()
                .filter(n -> rule.meta().stream().noneMatch(m -> m.name().equals(n)))
                .forEach(n -> refusals.tell(GateCode.META, rule.at(), "this rule has no `@" + n + "`", null));
        rule.meta().forEach(this::meta);
        rule.meta().stream()
                .map(Meta::name)
                .distinct()
                .filter(n ->
                        rule.meta().stream().filter(m -> m.name().equals(n)).count() > 1)
                .forEach(n -> refusals.tell(GateCode.META, rule.at(), "this rule has two `@" + n + "`", null));
    }

    private void meta(Meta meta) {
        var most = allowed.limit("metadata-characters");
        if (!allowed.lists("metadata", meta.name())) {
            refusals.unlisted(GateCode.CONSTRUCT, meta.at(), "@" + meta.name());
        } else if (meta.value() == null || meta.value().isBlank()) {
            refusals.tell(GateCode.NAME, meta.at(), "`@" + meta.name() + "` says nothing", null);
        } else if (!quoted(meta)) {
            refusals.tell(
                    GateCode.META,
                    meta.at(),
                    "what `@" + meta.name() + "` says is no text",
                    "write it between quotes: @" + meta.name() + "( \"...\" )");
        } else if (meta.value().length() > most) {
            refusals.tell(GateCode.TOO_MUCH, meta.at(), "this text has more than " + most + " characters", null);
        } else if (!Names.plain(meta.value())) {
            refusals.tell(
                    GateCode.NAME,
                    meta.at(),
                    "what a rule says of itself has neither quotes, backslashes nor `*/` in it",
                    "leave them out");
        } else if (!FORMS.getOrDefault(meta.name(), Pattern.compile(".*"))
                .matcher(meta.value())
                .matches()) {
            refusals.tell(GateCode.META, meta.valueAt(), "`" + meta.value() + "` is no " + meta.name(), null);
        } else if (SENTENCES.contains(meta.name())) {
            sentence(meta);
        }
    }

    private boolean quoted(Meta meta) {
        var at = meta.valueAt();
        return at.from() > 0
                && file.text().charAt(at.from() - 1) == '"'
                && file.text().startsWith(meta.value() + "\"", at.from());
    }

    private void sentence(Meta meta) {
        var sentence = Sentence.of(meta.value());
        var holes = sentence.pieces().stream().filter(Sentence.Piece::hole).toList();
        var most = allowed.limit("holes");
        sentence.odd().stream()
                .limit(1)
                .forEach(at -> refusals.tell(
                        GateCode.HOLE,
                        place(meta, at, at + 1),
                        "this `" + meta.value().charAt(at) + "` makes no hole",
                        "write holes like `{pair.claim}`"));
        if (holes.size() > most) {
            refusals.tell(GateCode.TOO_MUCH, meta.at(), "this sentence has more than " + most + " holes", null);
        } else {
            var known = Senses.of(rule).known();
            holes.forEach(h -> {
                var bound = known.get(h.path().get(0));
                if (bound == null) {
                    var what = "`" + h.path().get(0) + "` is nothing that a sentence of this rule can name";
                    refusals.tell(
                            GateCode.HOLE,
                            place(meta, h.from(), h.from() + h.text().length()),
                            what,
                            null);
                } else {
                    hole(meta, h, bound.type());
                }
            });
        }
    }

    /** Each step of a hole is asked by its very name of what the step before answers. */
    private void hole(Meta meta, Sentence.Piece hole, ValueType first) {
        var type = first;
        var at = hole.from() + hole.path().get(0).length() + 1;
        for (var word : hole.path().subList(1, hole.path().size())) {
            var method = type == null
                    ? null
                    : Types.methods(type.raw(), word).stream()
                            .filter(m -> m.getParameterCount() == 0)
                            .findFirst()
                            .orElse(null);
            if (method == null || !allowed.answers(type.raw(), word)) {
                var of = type == null ? "" : type.raw().getSimpleName() + ".";
                refusals.unlisted(GateCode.HOLE, place(meta, at, at + word.length()), of + word);
                return;
            }
            type = ValueType.of(method);
            at += word.length() + 1;
        }
    }

    private Place place(Meta meta, int from, int to) {
        var start = meta.valueAt().from();
        return file.place(start + from, start + to);
    }
}
