package org.belie.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.belie.model.Outcome;
import org.belie.problem.Nearest;
import org.belie.report.WhyNotJson;
import org.belie.report.WhyNotText;
import org.belie.rules.RuleBook;
import org.belie.verdict.whynot.Questions;
import org.belie.verdict.whynot.Refusal;
import org.belie.verdict.whynot.Remedies;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why a verdict is not another, rule by rule. */
@Command(
        name = "why-not",
        description = {
            "Say why rules say nothing about a claim, or why an outcome does not stand.",
            "",
            "For each rule that came near: the first condition that failed, with the actual values, on the facts that"
                    + " came nearest.%n"
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie why-not facts/nato-2022-02-16 pledge",
            "  belie why-not facts/nato-2022-02-16 pledge --outcome fulfilled",
            "  belie why-not facts/nato-2022-02-16 pledge --rule POS-001,CON-002",
        })
@Writes({Format.TEXT, Format.JSON})
final class WhyNotCommand implements Callable<Integer> {
    private static final int NEAREST = 3;

    @Mixin
    private Question question;

    @ArgGroup
    private Which which = new Which();

    @Option(names = "--all", description = "Show every rule, not only those that came nearest.")
    private boolean all;

    @Mixin
    private OutputOptions output;

    @Mixin
    private WidthOption width;

    @Mixin
    private TimeOption time;

    /** What is asked about. */
    static final class Which {
        @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Ask about these rules.")
        private List<String> rules;

        @Option(
                names = "--outcome",
                paramLabel = "OUTCOME",
                converter = OutcomeConverter.class,
                completionCandidates = OutcomeConverter.Words.class,
                description = "Ask why the verdict is not this outcome.")
        private Outcome outcome;
    }

    @Override
    public Integer call() {
        output.format();
        var asked = question.read();
        output.problems(asked.problems());
        if (!asked.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var setup = asked.value().setup();
        var remedies = new Remedies(setup.judge(), setup.book(), asked.value().inquiry());
        var size = asked.value().bundle().statements().size();
        var refusal = time.within(size, () -> refusal(asked.value()).with(remedies));
        output.results(
                output.format() == Format.JSON
                        ? WhyNotJson.json(refusal)
                        : WhyNotText.text(refusal, width.screen(output)));
        return ExitCode.OK.status();
    }

    private Refusal refusal(Question.Asked asked) {
        var book = asked.setup().book();
        var judged = asked.setup().judge().judge(asked.bundle());
        var questions = new Questions(book, judged, asked.claim());
        var most = all ? Integer.MAX_VALUE : NEAREST;
        if (which.rules != null) {
            which.rules.forEach(id -> known(book, id));
            return questions.rules(which.rules);
        }
        return which.outcome == null ? questions.evidence(most) : questions.outcome(which.outcome, most);
    }

    private static void known(RuleBook book, String id) {
        if (!book.cards().containsKey(id)) {
            var nearest = Nearest.advice(id, book.cards().keySet());
            throw new Refused(
                    "there is no rule " + id + ". Maybe " + (nearest == null ? "see `belie rules list`" : nearest));
        }
    }
}
