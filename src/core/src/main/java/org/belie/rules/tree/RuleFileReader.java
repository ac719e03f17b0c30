package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern PACKAGE = Pattern.compile("([A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*)?");

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
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            return refused(parser.getErrors(), problems);
        }
        if (parser.hasErrors() || parsed == null) {
            return refused(parser.getErrors(), problems);
        }
        return named(parsed, problems) ? file(parsed) : null;
    }

    /** What stands behind {@code package} becomes part of the names of classes and folders: it is a name itself, or nothing. */
    private boolean named(PackageDescr parsed, Problems problems) {
        var pack = parsed.getName() == null ? "" : parsed.getName();
        if (PACKAGE.matcher(pack).matches()) {
            return true;
        }
        var at = layout.place(Math.max(0, text.indexOf("package")), text.length());
        problems.error(
                new Mark(source, at.line(), at.column()),
                TreeCode.SYNTAX,
                "what stands behind `package` is no name of a package",
                "write it like `package rules.posture;`");
        return false;
    }

    /** What the parser stumbles over is often far from what the author forgot: belie looks for that itself first. */
    private RuleFile refused(List<? extends DroolsError> errors, Problems problems) {
        var slips = Slips.in(text, layout);
        slips.forEach(
                s -> problems.error(new Mark(source, s.at().line(), s.at().column()), s.code(), s.what(), s.maybe()));
        if (slips.isEmpty()) {
            var first = errors.stream().filter(ParserError.class::isInstance).findFirst();
            var mark = first.map(this::mark).orElse(new Mark(source, 1, 1));
            problems.error(
                    mark, TreeCode.SYNTAX, first.map(e -> plain(e.getMessage())).orElse("this is no rule file"));
        }
        return null;
    }

    private Mark mark(DroolsError error) {
        return error instanceof ParserError located && located.getRow() > 0
                ? new Mark(source, located.getRow(), Math.max(0, located.getCol()) + 1)
                : new Mark(source, 1, 1);
    }

    /** What the parser did not expect, and nothing of how it says so. */
    private static String plain(String message) {
        var quoted = Pattern.compile("input '([^']+)'").matcher(String.valueOf(message));
        return !quoted.find()
                ? "this is no rule file"
                : quoted.group(1).equals("<eof>")
                        ? "the file breaks off"
                        : "`" + quoted.group(1) + "` is not expected here";
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
        unread.add(new Mark(source, at.line(), at.column())
                .problem(piece.code(), piece.getMessage(), piece.maybe(), Severity.ERROR));
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
                        parsed.getAttributes().stream().map(a -> outside(a.getName(), a)))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<RuleFile.Foreign> outside(String word, Collection<? extends BaseDescr> pieces) {
        return pieces.stream().map(p -> outside(word, p));
    }

    private RuleFile.Foreign outside(String word, BaseDescr piece) {
        return new RuleFile.Foreign(word, place(piece, word));
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
        var end = start < 0 ? -1 : text.indexOf("*/", start + 2);
        return end < 0
                ? null
                : text.substring(start + 2, end).replaceAll("\\s+", " ").strip();
    }
}
