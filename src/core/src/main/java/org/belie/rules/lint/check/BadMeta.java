package org.belie.rules.lint.check;

import java.util.Arrays;
import java.util.List;
import org.belie.model.Force;
import org.belie.rules.tree.Meta;

/** An id, a status or a force that is none; metadata that says nothing. */
final class BadMeta implements Check {
    private static final List<String> STATES = List.of("stable", "draft");
    private static final List<String> FORCES =
            Arrays.stream(Force.values()).map(Force::label).toList();

    @Override
    public void look(Study study, Findings found) {
        study.rule().meta().forEach(m -> look(study, m, found));
    }

    private static void look(Study study, Meta meta, Findings found) {
        var value = meta.value() == null ? "" : meta.value().strip();
        if (value.isEmpty()) {
            tell(study, meta, "`@" + meta.name() + "` says nothing", null, found);
            return;
        }
        switch (meta.name()) {
            case "id" -> {
                if (!value.matches("[A-Z]{3}-\\d{3}")) {
                    tell(
                            study,
                            meta,
                            "\"" + value + "\" is no id",
                            "write three capitals and three digits: ABC-001",
                            found);
                }
            }
            case "status" -> oneOf(STATES, "status", study, meta, value, found);
            case "force" -> oneOf(FORCES, "force", study, meta, value, found);
            default -> {}
        }
    }

    private static void oneOf(List<String> words, String what, Study study, Meta meta, String value, Findings found) {
        if (!words.contains(value)) {
            tell(study, meta, "\"" + value + "\" is no " + what, Said.advice(value, words), found);
        }
    }

    private static void tell(Study study, Meta meta, String what, String maybe, Findings found) {
        found.tell(LintCode.BAD_META, study, meta.valueAt(), what, maybe);
    }
}
