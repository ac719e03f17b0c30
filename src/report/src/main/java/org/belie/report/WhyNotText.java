package org.belie.report;

import org.belie.json.JsonReport;
import org.belie.message.Messages;
import org.belie.verdict.Phrase;
import org.belie.verdict.whynot.Answer;
import org.belie.verdict.whynot.Leaf;
import org.belie.verdict.whynot.Refusal;
import org.belie.verdict.whynot.Step;
import org.belie.verdict.whynot.Trial;

/** Why rules say nothing about a claim, for a terminal: PASS and FAIL before every condition. */
public final class WhyNotText {
    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private WhyNotText(Screen screen) {
        this.screen = screen;
    }

    public static String text(Refusal refusal, Screen screen) {
        var text = new WhyNotText(screen);
        text.write(refusal);
        return text.out.toString();
    }

    private void write(Refusal refusal) {
        var judgement = refusal.judgement();
        var day = JsonReport.day(refusal.bundle().asOf());
        out.append(Messages.of(
                        "whynot.head", screen.colour().strong(refusal.bundle().id()), day))
                .append('\n');
        out.append(screen.lines(
                "",
                "  ",
                Messages.of(
                        "whynot.isNow",
                        judgement.claim().id(),
                        judgement.outcome().label(),
                        judgement.confidence().label())));
        if (refusal.note() != null) {
            out.append('\n').append(screen.lines("", "", refusal.note()));
        }
        refusal.answers().forEach(this::answer);
        if (refusal.further() > 0) {
            out.append('\n').append(screen.lines("", "", Messages.count("whynot.further", refusal.further())));
        }
    }

    private void answer(Answer answer) {
        var rule = answer.rule();
        var title = screen.lines(rule.id() + " ", "  ", rule.name() + " [" + rule.file() + ":" + rule.line() + "]");
        out.append('\n').append(title.replace(rule.id(), screen.colour().strong(rule.id())));
        if (answer.fired()) {
            out.append("  " + Messages.of("whynot.speaks") + "\n");
        }
        answer.steps().forEach(this::step);
        if (answer.remedy() != null) {
            out.append(screen.lines("  ", "    ", Messages.of("whynot.remedy", Phrase.of(answer.remedy()))));
        }
    }

    private void step(Step step) {
        switch (step.state()) {
            case PASS -> out.append(screen.lines("  PASS  ", "          ", met(step)));
            case NOT_REACHED -> out.append(screen.colour().faint(screen.lines("  ....  ", "          ", step.text())));
            case FAIL -> {
                out.append(bad(screen.lines("  FAIL  ", "          ", failed(step))));
                if (step.trials().isEmpty()) {
                    out.append("        " + Messages.of("whynot.nothing") + "\n");
                }
                step.trials().forEach(this::trial);
            }
        }
    }

    private String bad(String line) {
        return line.replaceFirst("FAIL", screen.colour().bad("FAIL"));
    }

    /** Constraints are listed below, on the nearest fact, where there is one. */
    private static String failed(Step step) {
        var listed = step.trials().stream().anyMatch(t -> !t.leaves().isEmpty());
        return listed ? step.text().replaceFirst("\\(.*", "").strip() : step.text();
    }

    private static String met(Step step) {
        return step.text() + (step.met() == null ? "" : " = " + step.met());
    }

    private void trial(Trial trial) {
        var there = trial.leaves().isEmpty()
                ? Messages.of("whynot.thereIs", trial.fact())
                : Messages.of("whynot.nearest", trial.fact());
        out.append(screen.lines("        ", "          ", there));
        trial.leaves().forEach(this::leaf);
    }

    private void leaf(Leaf leaf) {
        if (leaf.passed()) {
            out.append(screen.lines("          PASS  ", "                  ", leaf.text()));
        } else {
            out.append(bad(screen.lines("          FAIL  ", "                  ", leaf.text())));
            leaf.actual().forEach(a -> out.append(screen.lines("                  ", "                    ", a)));
        }
    }
}
