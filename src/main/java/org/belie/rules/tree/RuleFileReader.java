package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.belie.problem.Code;
import org.belie.problem.Mark;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.problem.Severity;
import org.belie.problem.SourceText;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads a rule file with the engine's own parser, so that what is read is what will be compiled; compiles nothing. */
public final class RuleFileReader {
    private final String path;
    private final SourceText source;
    private final String text;
    private final Layout layout;
    private final List<Problem> unread = new ArrayList<>();

    private RuleFileReader(String path, SourceText source, String text) {
        this.path = path;
        this.source = source;
        this.text = text;
        this.layout = new Layout(text);
    }

    /** The file; null when it is not DRL, which is told to {@code problems}. */
    public static RuleFile read(String path, String file, String text, Problems problems) {
        return new RuleFileReader(path, SourceText.of(file, text), text).read(problems);
    }

    private RuleFile read(Problems problems) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            problems.error(new Mark(source, 1, 1), TreeCode.SYNTAX, "this is not DRL: " + plain(e.getMessage()));
            return null;
        }
        parser.getErrors().stream()
                .filter(e -> !e.getMessage().contains("null Package"))
                .forEach(e -> problems.error(mark(e), TreeCode.SYNTAX, "this is not DRL: " + plain(e.getMessage())));
        if (parser.hasErrors() && !problems.failed()) {
            problems.error(new Mark(source, 1, 1), TreeCode.SYNTAX, "this is not DRL");
        }
        return parser.hasErrors() ? null : file(parsed);
    }

    private Mark mark(DroolsError error) {
        if (error instanceof ParserError located && located.getRow() > 0) {
            return new Mark(source, located.getRow(), Math.max(0, located.getCol()) + 1);
        }
        return new Mark(source, error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]), 1);
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

    private RuleFile file(PackageDescr parsed) {
        var reader = new RuleReader(text, layout, this::unread);
        var rules = parsed.getRules().stream()
                .map(r -> reader.rule(parsed.getName(), r))
                .toList();
        return new RuleFile(
                path, source, text, parsed.getName(), imports(parsed), outside(parsed), about(), rules, unread);
    }

    private void unread(Unread piece) {
        var at = piece.at();
        Code code = TreeCode.UNREAD;
        unread.add(new Mark(source, at.line(), at.column())
                .problem(code, piece.getMessage(), piece.maybe(), Severity.ERROR));
    }

    private List<RuleFile.Foreign> imports(PackageDescr parsed) {
        return parsed.getImports().stream()
                .map(i -> new RuleFile.Foreign(i.getTarget(), place(i, i.getTarget())))
                .toList();
    }

    private List<RuleFile.Foreign> outside(PackageDescr parsed) {
        return Stream.of(
                        outside("import static", parsed.getFunctionImports()),
                        outside("import accumulate", parsed.getAccumulateImports()),
                        outside("global", parsed.getGlobals()),
                        outside("function", parsed.getFunctions()),
                        outside("declare", parsed.getClassAndEnumDeclarationDescrs()),
                        outside("declare entry-point", parsed.getEntryPointDeclarations()),
                        outside("declare window", parsed.getWindowDeclarations()),
                        outside("attribute", parsed.getAttributes()))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<RuleFile.Foreign> outside(String word, Collection<? extends BaseDescr> pieces) {
        return pieces.stream().map(p -> new RuleFile.Foreign(word, place(p, word)));
    }

    private Place place(BaseDescr piece, String words) {
        var from = piece.getStartCharacter();
        if (from < 0) {
            from = Math.max(0, text.indexOf(words));
        }
        return layout.place(from, Math.max(from, piece.getEndCharacter() + 1));
    }

    private String about() {
        var start = text.indexOf("/*");
        var end = text.indexOf("*/");
        return start < 0 || end < start
                ? null
                : text.substring(start + 2, end).replaceAll("\\s+", " ").strip();
    }
}
