package org.belie.verdict.diff;

import java.util.List;
import java.util.stream.Collectors;
import org.belie.rules.tree.Meta;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleTree;

/** Rules in the parts that can change what they conclude or say: neither comments nor layout. */
final class RuleWords {
    private RuleWords() {}

    static Descriptions of(List<RuleFile> files) {
        var rules = new Descriptions();
        files.forEach(file -> file.rules().forEach(rule -> rule(rules, file, rule)));
        return rules;
    }

    private static void rule(Descriptions rules, RuleFile file, RuleTree rule) {
        var id = String.valueOf(rule.meta("id"));
        rules.say(id, "name", rule.name());
        rules.say(id, "package", rule.pack());
        for (Meta meta : rule.meta()) {
            rules.say(id, meta.name(), meta.value());
        }
        rules.say(
                id,
                "imports",
                file.imports().stream().map(RuleFile.Foreign::what).collect(Collectors.joining(", ")));
        rules.say(id, "attributes", rule.attributes().isEmpty() ? null : String.join(", ", rule.attributes()));
        rules.say(id, "when", plain(when(file, rule)));
        rules.say(id, "then", plain(file.text(rule.thenAt())));
    }

    private static String when(RuleFile file, RuleTree rule) {
        var conditions = rule.when();
        return conditions.isEmpty()
                ? ""
                : file.text()
                        .substring(conditions.get(0).at().from(), rule.thenAt().from());
    }

    private static String plain(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("(?m)//.*$", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst(" then ?$", "")
                .strip();
    }
}
