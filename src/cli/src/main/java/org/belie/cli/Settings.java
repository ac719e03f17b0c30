package org.belie.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belie.cli.project.Project;
import org.belie.cli.project.ProjectReader;
import org.belie.cli.project.Said;
import org.belie.json.Json;
import org.belie.problem.Escaped;
import picocli.CommandLine.ParseResult;

/** Every setting of a run: its value, and where that comes from. */
final class Settings {
    private static final String DEFAULT = "default";

    /**
     * One of them, or one of several values of one.
     *
     * @param value null for none
     * @param from an option, a line of a file, or {@code default}
     */
    private record Setting(String name, String value, String from) {}

    private final Project project;
    private final ParseResult options;
    private final List<Setting> all = new ArrayList<>();

    /**
     * @param options of the command line
     */
    Settings(Project project, ParseResult options, RulesChoice rules) {
        this.project = project;
        this.options = options;
        folders("rules", rules.instead(), project.rules());
        folders("add-rules", rules.added(), project.added());
        one("sources", project.sources(), null);
        one("zone", project.zone(), "UTC");
        one("format", project.format(), Format.TEXT.word());
        one("out", project.out(), null);
    }

    private void folders(String name, List<Path> folders, List<Said<Path>> said) {
        if (folders.isEmpty()) {
            all.add(new Setting(name, name.equals("rules") ? "the shipped rules" : null, DEFAULT));
        }
        for (var folder : folders) {
            var from = options.hasMatchedOption("--rules")
                    ? option(name)
                    : said.stream()
                            .filter(s -> s.value().equals(folder))
                            .map(Said::place)
                            .findFirst()
                            .orElse(option(name));
            all.add(new Setting(name, shown(folder), from));
        }
    }

    private void one(String name, Said<?> said, String otherwise) {
        if (options.hasMatchedOption("--" + name)) {
            var given = options.matchedOption("--" + name).originalStringValues();
            all.add(new Setting(name, given.get(given.size() - 1), option(name)));
        } else {
            all.add(
                    said == null
                            ? new Setting(name, otherwise, DEFAULT)
                            : new Setting(name, shown(said.value()), said.place()));
        }
    }

    private static String option(String name) {
        return "option --" + name;
    }

    private static String shown(Object value) {
        return value.toString().replace('\\', '/');
    }

    String text() {
        var text = new StringBuilder();
        text.append(project.file() == null ? "no " + Project.NAME + " is used" : project.file()).append('\n');
        for (var setting : all) {
            var value = setting.value() == null ? "-" : Escaped.of(setting.value());
            text.append(String.format("  %-" + width() + "s  %s  (%s)\n", setting.name(), value, setting.from()));
        }
        return text.toString();
    }

    private static int width() {
        return ProjectReader.FIELDS.stream().mapToInt(String::length).max().orElse(0);
    }

    String json() {
        var map = new LinkedHashMap<String, Object>();
        map.put("format", "belie-config/1");
        map.put("file", project.file());
        map.put("settings", all.stream().map(Settings::json).toList());
        return Json.pretty(map);
    }

    private static Map<String, Object> json(Setting setting) {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", setting.name());
        map.put("value", setting.value());
        map.put("from", setting.from());
        return map;
    }
}
