package org.belie.cli;

import java.util.concurrent.Callable;
import org.belie.report.WhyDot;
import org.belie.report.WhyJson;
import org.belie.report.WhyMermaid;
import org.belie.report.WhyText;
import org.belie.verdict.why.Detail;
import org.belie.verdict.why.Explanation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why a verdict is what it is: the tree of reasons from the verdict down to who said what. */
@Command(
        name = "why",
        description = {
            "Show the whole tree of reasons of a verdict: which rule, resting on which statements, graded how, and what"
                    + " was looked for and not found, each with its place in its file.%n"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie why facts/nato-2022-02-16 pledge",
            "  belie why --long --as-of 2022-02-25 facts/nato-2022-02-16 no-invasion",
            "  belie why --format dot facts/nato-2022-02-16 pledge | dot -Tsvg",
        })
@Writes({Format.TEXT, Format.JSON, Format.DOT, Format.MERMAID})
final class WhyCommand implements Callable<Integer> {
    @Mixin
    private Question question;

    @ArgGroup
    private HowMuch howMuch = new HowMuch();

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Mixin
    private TimeOption time;

    /** How much of the tree is shown. */
    static final class HowMuch {
        @Option(names = "--short", description = "Show the verdict, what was found, and the statements.")
        private boolean brief;

        @Option(
                names = "--mid",
                description = "Show also what holds findings and confidence down, comparisons, what was derived, and"
                        + " what was not found. This is the default.")
        private boolean mid;

        @Option(names = "--long", description = "Show everything that a rule matched, tables included.")
        private boolean full;

        private Detail detail() {
            return brief ? Detail.SHORT : full ? Detail.LONG : Detail.MID;
        }
    }

    @Override
    public Integer call() {
        output.format();
        var asked = question.read();
        output.problems(asked.problems());
        return asked.ok() ? explain(asked.value()).status() : ExitCode.UNUSABLE.status();
    }

    private ExitCode explain(Question.Asked asked) {
        return time.within(asked.bundle().statements().size(), () -> {
            var judged = asked.setup().judge().judge(asked.bundle());
            output.results(printed(asked.setup().why().explain(judged, asked.claim(), howMuch.detail())));
            return ExitCode.of(judged.trace());
        });
    }

    private String printed(Explanation why) {
        return switch (output.format()) {
            case TEXT -> WhyText.text(why, width.screen(output));
            case JSON -> WhyJson.json(why);
            case DOT -> WhyDot.dot(why);
            case MERMAID -> WhyMermaid.mermaid(why);
            default -> throw new IllegalStateException("not one of the formats of this command");
        };
    }
}
