package org.belie.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.ScalarNode;

/** Reads {@code actors}, {@code places} or {@code objects}: {@code RUSMIL: {name: Russian forces, within: RUS}}. */
public final class TermReader {
    private static final List<String> FIELDS = List.of("name", "within");

    private final String section;
    private final Problems problems;
    private final Map<String, TermEntry> entries = new LinkedHashMap<>();

    /**
     * @param section the field it stands under, for messages
     */
    public TermReader(String section, Problems problems) {
        this.section = section;
        this.problems = problems;
    }

    /** Reads one more section; null adds nothing. */
    public TermReader read(Node node) {
        var map = node == null ? null : Fields.map(node, "`" + section + "`", problems);
        if (map != null) {
            map.entries().values().forEach(this::entry);
        }
        return this;
    }

    private void entry(MapNode.Entry entry) {
        Names.term(entry.key(), problems);
        var fields = Fields.of(entry.value(), "`" + section + "." + entry.key().text() + "`", problems);
        if (fields == null) {
            return;
        }
        fields.only(FIELDS, "one of the `" + section + "`", Map.of());
        var name = fields.text("name");
        var id = entry.key().text();
        var within = fields.scalars("within");
        within.forEach(parent -> Names.term(parent, problems));
        var term = new TermEntry(
                id,
                name == null ? id : name,
                within.stream().map(ScalarNode::text).toList(),
                entry.key().mark());
        if (entries.put(id, term) != null) {
            problems.error(term.mark(), VocabularyCode.TWICE, entry.key().form() + " is declared twice");
        }
    }

    /** What was read, over a table that is there already. */
    public TermTable over(TermTable shipped) {
        return shipped.with(entries, problems);
    }
}
