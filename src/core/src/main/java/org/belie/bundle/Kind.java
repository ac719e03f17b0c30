package org.belie.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.model.Label;

/** The kinds of statement, with the fields of each. */
enum Kind implements Label {
    INTENT("an intent", "due", "notBefore", "after", "if", "unless", "commitment"),
    DENIAL("a denial", "denies"),
    OBSERVATION("an observation", "blocks", "final"),
    ASSESSMENT("an assessment", "assesses"),
    /** Takes nothing over and replaces nothing, since nobody asserts it; {@code by} is told apart to say so. */
    HYPOTHESIS("a hypothesis", "about", "is", "any", "all"),
    /** Speaks of statements, and of no act: it has no proposition. */
    DISPUTE("a dispute", "of", "ground");

    private static final Map<String, String> OWNERS = owners();

    private final String phrase;
    private final List<String> own;
    private final List<String> fields;

    Kind(String phrase, String... own) {
        this.phrase = phrase;
        this.own = List.of(own);
        var all = new ArrayList<>(this.own.contains("ground") ? Common.ASSERTION : Common.FIELDS);
        all.addAll(this.own);
        if (!this.own.contains("about")) {
            all.addAll(List.of("cites", "replaces"));
            all.addAll(this.own.contains("ground") ? List.of() : List.of("readings"));
        }
        this.fields = List.copyOf(all);
    }

    /** For a message: "an intent". */
    String phrase() {
        return phrase;
    }

    /** Every field that a statement of this kind may have. */
    List<String> fields() {
        return fields;
    }

    /** Which kind, in the plural, the fields of one kind only belong to. */
    static Map<String, String> belongings() {
        return OWNERS;
    }

    private static Map<String, String> owners() {
        var owners = new LinkedHashMap<String, String>();
        for (var kind : values()) {
            var plural = kind == HYPOTHESIS ? "hypotheses" : kind.label() + "s";
            kind.own.forEach(field -> owners.put(field, plural));
        }
        return owners;
    }

    /** What a statement of any kind may have; apart, since a constant cannot read its enum's own fields. */
    private static final class Common {
        /** What a statement has that says nothing of an act. */
        static final List<String> ASSERTION = List.of(
                "id", "kind", "by", "in", "said", "zone", "quote", "via", "certainty", "basis", "credibility", "note");

        static final List<String> FIELDS = List.of(
                "id",
                "kind",
                "by",
                "in",
                "said",
                "zone",
                "quote",
                "via",
                "actor",
                "action",
                "object",
                "target",
                "place",
                "from",
                "until",
                "extent",
                "quantity",
                "polarity",
                "certainty",
                "basis",
                "credibility",
                "judge",
                "note");
    }
}
