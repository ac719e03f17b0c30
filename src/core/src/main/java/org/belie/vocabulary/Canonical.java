package org.belie.vocabulary;

import java.util.Map;

/** A vocabulary as text, the same for the same terms whatever files they came from. */
final class Canonical {
    private final StringBuilder text = new StringBuilder();

    String of(Vocabulary vocabulary) {
        vocabulary.declarations().values().forEach(this::action);
        vocabulary.units().words().forEach((word, unit) -> line("unit", word, unit.base() + " " + unit.factor()));
        terms("actor", vocabulary.actors());
        terms("place", vocabulary.places());
        terms("object", vocabulary.objects());
        return text.toString();
    }

    private void action(Declaration action) {
        line("action", action.id(), action.gloss());
        line(
                "aspect",
                action.id(),
                action.aspect() == null ? "" : action.aspect().label());
        line("trend", action.id(), action.trend() == null ? "" : action.trend().label());
        for (var tie : Tie.values()) {
            line(
                    tie.field(),
                    action.id(),
                    String.join(" ", action.named(tie).stream().sorted().toList()));
        }
        line("cameo", action.id(), String.join(" ", action.cameo()));
        line(
                "adverse",
                action.id(),
                action.adverse() == null ? "" : action.adverse().toString());
    }

    private void terms(String kind, TermTable table) {
        for (Map.Entry<String, TermEntry> entry : table.entries().entrySet()) {
            var term = entry.getValue();
            line(kind, entry.getKey(), term.name() + "\t" + String.join("\t", term.within()));
        }
    }

    private void line(String what, String id, String value) {
        text.append(what).append('\t').append(id).append('\t').append(value).append('\n');
    }
}
