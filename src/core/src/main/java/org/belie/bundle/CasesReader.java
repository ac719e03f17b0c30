package org.belie.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Confidence;
import org.belie.model.Force;
import org.belie.model.Label;
import org.belie.model.Outcome;
import org.belie.model.Qualifies;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Node;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;
import org.belie.vocabulary.Vocabulary;

/** Reads the file of cases beside a rule. */
public final class CasesReader {
    private static final List<String> SIDES = List.of("fires", "silent");
    private static final List<String> FIELDS = List.of("fires", "silent", "todo", "concludes", "survives");
    private static final Map<String, String> CONCLUSIONS = Stream.of(
                    Force.values(), Outcome.values(), Confidence.values(), Qualifies.values())
            .flatMap(Arrays::<Label>stream)
            .map(Label::label)
            .distinct()
            .collect(Collectors.toMap(word -> word, word -> word));

    private final Vocabulary shipped;
    private final SourceText source;
    private final Problems problems = new Problems();
    private final List<Case> cases = new ArrayList<>();

    private CasesReader(Vocabulary shipped, SourceText source) {
        this.shipped = shipped;
        this.source = source;
    }

    /** The cases of a file, in its order: those that fire and those that stay silent. */
    public static Reading<List<Case>> read(NamedText file, Vocabulary shipped) {
        var reading = file(file, shipped);
        return new Reading<>(reading.ok() ? reading.value().cases() : null, reading.problems());
    }

    /** All that a file says. */
    public static Reading<CaseFile> file(NamedText file, Vocabulary shipped) {
        return new CasesReader(shipped, SourceText.of(file.name(), file.text())).file(file.text());
    }

    private Reading<CaseFile> file(String text) {
        var map = Trees.map(source, 1, text, "a file of cases", problems);
        return problems.reading(map == null ? null : file(map));
    }

    private CaseFile file(MapNode map) {
        var fields = new Fields(map, problems);
        fields.only(FIELDS, "a file of cases", Map.of());
        SIDES.stream().filter(fields::has).forEach(side -> side(side, fields.node(side)));
        var file = new CaseFile(
                cases, todo(fields), fields.choice("concludes", CONCLUSIONS, null), survives(fields.node("survives")));
        if (cases.isEmpty() && file.todo().isEmpty() && !problems.failed()) {
            problems.error(map.mark(), BundleCode.NO_CASES, "there is no case here");
        }
        return file;
    }

    private void side(String side, Node node) {
        var map = Fields.map(node, "`" + side + "`", problems);
        if (map != null) {
            map.entries().values().forEach(entry -> oneCase(side.equals("fires"), entry));
        }
    }

    /** Problems of each case are kept apart while it is read, so that one broken case does not hide those of the next. */
    private void oneCase(boolean fires, MapNode.Entry entry) {
        var own = new Problems();
        var read = new CaseReader(shipped, source, own).read(entry, fires);
        own.sorted().stream().filter(problem -> problem.error()).forEach(problems::add);
        if (!own.failed()) {
            cases.add(read);
        }
    }

    private static List<CaseFile.Todo> todo(Fields fields) {
        return fields.scalars("todo").stream()
                .map(name -> new CaseFile.Todo(name.text(), name.mark().line()))
                .toList();
    }

    private List<CaseFile.Survives> survives(Node node) {
        var map = node == null ? null : Fields.map(node, "`survives`", problems);
        if (map == null) {
            return List.of();
        }
        var reasons = new Fields(map, problems);
        return map.entries().values().stream()
                .map(MapNode.Entry::key)
                .map(name -> survives(name, reasons))
                .toList();
    }

    private static CaseFile.Survives survives(ScalarNode name, Fields reasons) {
        return new CaseFile.Survives(
                name.text(), reasons.text(name.text()), name.mark().line());
    }
}
