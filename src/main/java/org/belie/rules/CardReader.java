package org.belie.rules;

import java.util.ArrayList;
import java.util.List;
import org.belie.problem.Mark;
import org.belie.problem.Problems;
import org.belie.problem.SourceText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads the cards of a rule file with the parser alone: nothing is compiled. */
final class CardReader {
    private final String path;
    private final String file;
    private final String text;
    private final SourceText source;
    private final Problems problems;

    private CardReader(String path, String file, String text, Problems problems) {
        this.path = path;
        this.file = file;
        this.text = text;
        this.source = SourceText.of(file, text);
        this.problems = problems;
    }

    /** The cards of one file; what the parser dislikes is told to {@code problems}. */
    static List<RuleCard> read(String path, String file, String text, Problems problems) {
        return new CardReader(path, file, text, problems).cards();
    }

    private List<RuleCard> cards() {
        var cards = new ArrayList<RuleCard>();
        var parsed = parsed();
        if (parsed != null) {
            parsed.getRules().forEach(rule -> cards.add(card(parsed, rule)));
        }
        return cards;
    }

    private PackageDescr parsed() {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, text);
            parser.getErrors().stream()
                    .filter(e -> !e.getMessage().contains("null Package"))
                    .forEach(e -> {
                        var line = e.getLines().length == 0 ? 1 : e.getLines()[0];
                        problems.error(
                                new Mark(source, line, 1),
                                RuleCode.SYNTAX,
                                "this is not DRL: " + plain(e.getMessage()));
                    });
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException | RuntimeException e) {
            problems.error(new Mark(source, 1, 1), RuleCode.SYNTAX, "this is not DRL: " + plain(e.getMessage()));
            return null;
        }
    }

    /** A parser's message without its error number and its own idea of the place. */
    private static String plain(String message) {
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^\\[ERR \\d+] ", "")
                .replaceFirst("^Line \\d+:\\d+ ", "");
    }

    private RuleCard card(PackageDescr parsed, RuleDescr rule) {
        var pack = parsed.getName();
        return new RuleCard(
                value(rule, "id"),
                rule.getName(),
                pack.substring(pack.lastIndexOf('.') + 1),
                path,
                file,
                rule.getLine(),
                comment(),
                value(rule, "status"),
                value(rule, "force"),
                value(rule, "says"),
                value(rule, "unless"),
                value(rule, "doubt"),
                value(rule, "see"),
                value(rule, "source"));
    }

    private static String value(RuleDescr rule, String key) {
        var annotation = rule.getAnnotation(key);
        return annotation == null ? null : String.valueOf(annotation.getSingleValueStripped());
    }

    private String comment() {
        var start = text.indexOf("/*");
        var end = text.indexOf("*/");
        return start < 0 || end < start
                ? null
                : text.substring(start + 2, end).replaceAll("\\s+", " ").strip();
    }
}
