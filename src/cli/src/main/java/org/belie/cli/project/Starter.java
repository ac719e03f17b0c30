package org.belie.cli.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a folder to start in. */
public final class Starter {
    /** What can be typed next, in that folder. */
    public static final List<String> NEXT =
            List.of("belie check facts/sawmill", "belie backtest facts", "belie rules test");

    private static final Map<String, String> FILES = files();

    private Starter() {}

    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put(Project.NAME, "init/belie.yaml");
        files.put("sources.yaml", "init/sources.yaml");
        files.put("facts/sawmill/bundle.yaml", "init/bundle.yaml");
        files.put("facts/sawmill/expect.yaml", "init/expect.yaml");
        files.put("my-rules/jobs/people-sent-away.drl", "init/rule.drl");
        files.put("my-rules/jobs/people-sent-away.cases.yaml", "init/cases.yaml");
        files.put(".vscode/settings.json", "init/editor.json");
        files.put(".vscode/bundle.schema.json", "bundle.schema.json");
        files.put(".vscode/belie.schema.json", "config.schema.json");
        files.put(".pre-commit-config.yaml", "init/hooks.yaml");
        return files;
    }

    /** Their texts by their paths, with {@code /} between parts. */
    public static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        FILES.forEach((path, resource) -> texts.put(path, text("/belie/" + resource)));
        return Collections.unmodifiableMap(texts);
    }

    private static String text(String resource) {
        try (var in = Starter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program can read itself", e);
        }
    }
}
