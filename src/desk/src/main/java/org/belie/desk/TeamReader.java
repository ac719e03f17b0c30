package org.belie.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.bundle.NamedText;
import org.belie.bundle.Trees;
import org.belie.model.Label;
import org.belie.problem.Fields;
import org.belie.problem.MapNode;
import org.belie.problem.Problems;
import org.belie.problem.Reading;
import org.belie.problem.ScalarNode;
import org.belie.problem.SourceText;

/** Reads a file that says who works at a desk; all that is wrong with it is told at once. */
public final class TeamReader {
    private static final Map<String, Role> ROLES =
            Stream.of(Role.values()).collect(Collectors.toMap(Label::label, r -> r, (a, b) -> a, LinkedHashMap::new));

    private TeamReader() {}

    /** The team of a text. */
    public static Reading<Team> read(NamedText file) {
        var problems = new Problems();
        var tree = Trees.read(SourceText.of(file.name(), file.text()), file.text(), problems);
        var fields = tree == null ? null : Fields.of(tree, "a team", problems);
        return problems.reading(fields == null ? null : team(fields, problems));
    }

    private static Team team(Fields fields, Problems problems) {
        fields.only(List.of("header", "proxies", "hosts", "people"), "a team", Map.of());
        fields.require("a team", "header", "proxies", "hosts", "people");
        return new Team(
                fields.text("header"), words(fields, "proxies"), words(fields, "hosts"), people(fields, problems));
    }

    private static Set<String> words(Fields fields, String field) {
        return fields.scalars(field).stream().map(ScalarNode::text).collect(Collectors.toSet());
    }

    private static Map<String, Team.Member> people(Fields fields, Problems problems) {
        var people = new LinkedHashMap<String, Team.Member>();
        if (fields.node("people") instanceof MapNode map) {
            map.entries().forEach((id, entry) -> {
                var member = Fields.of(entry.value(), "a person", problems);
                if (member != null) {
                    member.only(List.of("name", "roles"), "a person", Map.of());
                    member.require("a person", "name", "roles");
                    people.put(id, new Team.Member(member.text("name"), Set.copyOf(member.choices("roles", ROLES))));
                }
            });
        }
        return people;
    }
}
