package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.belie.report.ScaffoldText;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import org.belie.rules.RuleTexts;
import org.belie.rules.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a new rule to be filled in, and its cases beside it. */
@Command(
        name = "new",
        description = "Write a new rule to be filled in, and its cases beside it; nothing is overwritten.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie rules new posture/escort-left",
            "  belie rules new convoy/escort-left --rules my-rules"
        })
final class RulesNewCommand implements Callable<Integer> {
    private static final Pattern WANTED = Pattern.compile("([a-z][a-z0-9]*)/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");

    @Parameters(index = "0", paramLabel = "PACK/SLUG", description = "The pack, and the name of the file.")
    private String wanted;

    @Mixin
    private OutputOptions output;

    @Mixin
    private RulesOption rules;

    @Override
    public Integer call() {
        output.format();
        var home = rules.home();
        var folder = rules.folder();
        var texts = RuleBook.texts(folder);
        output.problems(texts.problems());
        if (!texts.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var scaffold = scaffold(texts.value());
        var own = rules.choice().own();
        UnaryOperator<String> shown = path -> RuleFolder.shown(own == null ? "" : own.toString(), path);
        for (var path : List.of(scaffold.path(), scaffold.casesPath())) {
            free(folder, new Below(home).file(path), path, shown.apply(path));
        }
        write(home, scaffold.path(), shown.apply(scaffold.path()), scaffold.rule());
        write(home, scaffold.casesPath(), shown.apply(scaffold.casesPath()), scaffold.cases());
        output.results(told(shown, texts.value(), scaffold));
        return ExitCode.OK.status();
    }

    private Scaffold scaffold(RuleTexts texts) {
        var parts = WANTED.matcher(wanted);
        if (!parts.matches() || SourceVersion.isKeyword(parts.group(1))) {
            throw new Refused("`" + wanted + "` names no rule: a pack and a file's name are wanted, in small letters."
                    + " Maybe write it like posture/escort-left");
        }
        var known = new ArrayList<>(texts.cards().values());
        known.addAll(RuleBook.cards(RulesPlace.shipped()).value().values());
        return Scaffold.of(parts.group(1), parts.group(2), known);
    }

    private static void free(RuleFolder folder, Path file, String path, String shown) {
        if (Files.exists(file)) {
            throw new Refused(shown + " is there already, and nothing is overwritten. Maybe take another name");
        }
        if (folder.files().containsKey(path)) {
            throw new Refused(folder.shown(path) + " is there already, and folders that are used together have no file"
                    + " twice. Maybe take another name");
        }
    }

    private static void write(Path home, String path, String shown, String text) {
        try {
            new Below(home).writeNew(path, text);
        } catch (IOException e) {
            throw new Refused("the rule cannot be written to " + shown);
        }
    }

    private String told(UnaryOperator<String> shown, RuleTexts texts, Scaffold scaffold) {
        var test = "belie rules test --rule " + scaffold.id() + rules.choice().options();
        var own = rules.choice().own();
        var lonely = texts.conclude("Comparison") ? "" : "\n" + ScaffoldText.lonely(own == null ? "" : own.toString());
        return ScaffoldText.text(scaffold, shown, test) + lonely;
    }
}
