package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.belie.report.RulePages;
import org.belie.rules.RuleBook;
import org.belie.rules.RuleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the index pages of packs beside their rules, or tells which are stale. */
@Command(
        name = "docs",
        description = "Write an index page for each pack of rules: PACK/README.md.%n",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  belie rules docs",
            "  belie rules docs --check",
            "  belie rules docs --out site/rules"
        })
final class RulesDocsCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", description = "Where the pages are. Default: the folder of the rules.")
    private Path out;

    @Option(names = "--check", description = "Write nothing; exit with 1 when a page is not as it would be written.")
    private boolean check;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var folder = out == null ? rules.home() : out;
        var texts = rules.folder();
        var cards = RuleBook.cards(texts);
        cards.problems().forEach(p -> spec.commandLine().getErr().print(p.text()));
        spec.commandLine().getErr().flush();
        if (!cards.ok()) {
            return ExitCode.UNUSABLE.status();
        }
        var own = out == null ? rules.choice().own() : null;
        var name = own == null ? "" : own.toString();
        var pages = RulePages.of(cards.value().values().stream()
                .filter(card -> out != null || texts.home(card.path()).equals(name))
                .toList());
        UnaryOperator<String> shown = pack -> out == null
                ? RuleFolder.shown(name, page(pack))
                : out.resolve(page(pack)).toString();
        var status = check ? check(folder, pages, shown) : write(folder, pages, shown);
        spec.commandLine().getOut().flush();
        return status.status();
    }

    private static String page(String pack) {
        return pack + "/README.md";
    }

    private ExitCode check(Path folder, SortedMap<String, String> pages, UnaryOperator<String> shown) {
        var stale = pages.keySet().stream()
                .filter(pack -> !pages.get(pack).equals(read(new Below(folder).file(page(pack)))))
                .toList();
        stale.forEach(pack -> say(shown.apply(pack) + " is not as the rules are"));
        say(pages.size() - stale.size() + " of " + pages.size() + " pages are current"
                + (stale.isEmpty() ? "" : ". Maybe run: belie rules docs"));
        return stale.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static String read(Path page) {
        try {
            return Files.exists(page) ? Files.readString(page).replace("\r\n", "\n") : null;
        } catch (IOException e) {
            return null;
        }
    }

    private ExitCode write(Path folder, SortedMap<String, String> pages, UnaryOperator<String> shown) {
        pages.forEach((pack, text) -> {
            try {
                new Below(folder).write(page(pack), text);
            } catch (IOException e) {
                throw new Refused("the page cannot be written to " + shown.apply(pack));
            }
        });
        say(pages.size() + " pages written: " + shown.apply("PACK"));
        return ExitCode.OK;
    }

    private void say(String line) {
        spec.commandLine().getOut().print(line + "\n");
    }
}
