package org.belie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.belie.Golden;
import org.belie.problem.Problem;
import org.belie.problem.Problems;
import org.belie.rules.gate.TreeGate;
import org.belie.rules.gate.UsesOf;
import org.belie.rules.tree.RuleFile;
import org.belie.rules.tree.RuleFileReader;
import org.junit.jupiter.api.Test;

/**
 * The list of what compiled rules may ask for is just what the engine's generator makes of the rules that ship and of one rule
 * for every word of the language: another version of the engine that makes something else fails here, and until the list is
 * made anew and read, its code is refused. To make it: {@code mvn -pl src/core test -Dexec.skip
 * -Dgolden.update=true -Dtest=GeneratedCodeTest} (without {@code exec.skip} the build stops at the first rule that is refused).
 */
class GeneratedCodeTest {
    private static final Path LANGUAGE = Golden.resource("gate/language");

    private static CompiledRules compiled(RuleFile file) {
        var problems = new Problems();
        assertEquals(List.of(), TreeGate.look(file).stream().map(Problem::text).toList(), file.path());
        var made = RuleCompiler.compile(file, TreeGate.transcript(file), problems);
        assertEquals(List.of(), problems.sorted().stream().map(Problem::text).toList(), file.path());
        return made;
    }

    private static RuleFile read(String path, String text) {
        return RuleFileReader.read(path, path, text, new Problems());
    }

    private static SortedSet<String> used() throws IOException {
        var used = new TreeSet<String>();
        RuleFolder.shipped()
                .rules()
                .forEach((path, text) ->
                        used.addAll(UsesOf.classes(compiled(read(path, text)).classes())));
        try (var files = Files.list(LANGUAGE)) {
            for (var file : files.sorted().toList()) {
                var path = "language/" + file.getFileName();
                used.addAll(UsesOf.classes(
                        compiled(read(path, Files.readString(file))).classes()));
            }
        }
        return used;
    }

    @Test
    void theListIsWhatTheGeneratorMakes() throws IOException {
        var lines = used();
        assertTrue(lines.size() > 100, "the generator made something");
        Golden.check(Path.of("src/core/src/main/resources/belie/generated-code.txt"), String.join("\n", lines) + "\n");
    }
}
