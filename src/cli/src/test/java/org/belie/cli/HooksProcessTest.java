package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What build servers and commits are given, run in a repository of its own. */
class HooksProcessTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path repository;

    private record Ended(int status, String out) {}

    private Ended run(String... command) throws IOException, InterruptedException {
        var out = Files.createTempFile("out", "");
        var builder = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        var process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        return new Ended(process.exitValue(), Files.readString(out));
    }

    private void git(String... command) throws Exception {
        var all = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        all.addAll(List.of(command));
        assertEquals(0, run(all.toArray(String[]::new)).status());
    }

    @BeforeEach
    void aRepositoryWithOneMatter() throws Exception {
        var folder = Files.createDirectories(repository.resolve("facts/nato"));
        Files.copy(PROJECT.resolve("facts/nato-2022-02-16/bundle.yaml"), folder.resolve("bundle.yaml"));
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "one matter");
    }

    private void change(String from, String to) throws IOException {
        var bundle = repository.resolve("facts/nato/bundle.yaml");
        var text = Files.readString(bundle);
        assertTrue(text.contains(from));
        Files.writeString(bundle, text.replace(from, to));
    }

    private Ended changed() throws Exception {
        return run(PROJECT.resolve(".ci/changed-verdicts").toString(), "HEAD");
    }

    @Test
    void aChangedVerdictFailsTheBuildAndIsNamed() throws Exception {
        change("    quote: have increased the number of troops\n", "    certainty: unknown\n");
        change("    quote: have not seen any withdrawal\n", "    certainty: unknown\n");
        var ended = changed();
        assertEquals(1, ended.status(), ended.out());
        assertTrue(ended.out().contains("-CONTRADICTED  nato-2022-02-16: pledge"), ended.out());
        assertTrue(ended.out().contains("+UNVERIFIED  nato-2022-02-16: pledge"), ended.out());
    }

    @Test
    void anotherTitleChangesNoVerdict() throws Exception {
        change("title: NATO chief contradicts Russian withdrawal claims", "title: another");
        var ended = changed();
        assertEquals(0, ended.status(), ended.out());
        assertEquals("No verdict changed since HEAD.\n", ended.out());
    }

    @Test
    void aBundleThatCannotBeReadIsNoChangedVerdict() throws Exception {
        change("belie: 1\n", "belie: 9\n");
        assertEquals(2, changed().status());
    }

    @Test
    void hooksPassGoodFilesAndRefuseBadOnes() throws Exception {
        Files.createSymbolicLink(repository.resolve("belie"), PROJECT.resolve("belie"));
        assertEquals(0, hook("belie-bundles", "facts/nato/bundle.yaml").status());
        change("kind: intent", "kind: intend");
        var refused = hook("belie-bundles", "facts/nato/bundle.yaml");
        assertEquals(2, refused.status());
        assertTrue(refused.out().contains("facts/nato/bundle.yaml:"), refused.out());
        var rule = Files.writeString(repository.resolve("a.drl"), "package rules.a;\nrule \"A\" when then end\n");
        assertTrue(List.of(1, 2)
                .contains(hook("belie-rules", rule.getFileName().toString()).status()));
    }

    private Ended hook(String id, String file) throws Exception {
        var hooks = (List<?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(PROJECT.resolve(".pre-commit-hooks.yaml")));
        var entry = hooks.stream()
                .map(h -> (Map<?, ?>) h)
                .filter(h -> h.get("id").equals(id))
                .map(h -> h.get("entry").toString())
                .findFirst()
                .orElseThrow();
        var command = new ArrayList<>(List.of(entry.split(" ")));
        command.add(file);
        return run(command.toArray(String[]::new));
    }
}
