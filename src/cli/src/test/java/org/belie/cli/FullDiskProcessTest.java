package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belie.SmallBundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where results cannot be written that is said, and never a success; a long run goes on when there is space again. */
class FullDiskProcessTest {
    private static final String MATTER =
            Path.of("facts", "nato-2022-02-16").toAbsolutePath().toString();
    private static final String FULL = "/dev/full";

    @TempDir
    private Path folder;

    private Built belie;

    @BeforeEach
    void build() {
        belie = new Built(folder, "off");
    }

    private static void refused(Built.Ended ended) {
        assertEquals(3, ended.status(), ended.err());
        assertTrue(ended.err().contains("the results cannot be written"), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --format ndjson", "check --format csv", "bundle validate"})
    void resultsThatNobodyGetsAreNoSuccess(String words) throws Exception {
        assumeTrue(Files.exists(Path.of(FULL)), "there is no device that is always full");
        refused(belie.runInto(FULL, (words + " " + MATTER).split(" ")));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws Exception {
        assumeTrue(Files.exists(Path.of(FULL)), "there is no device that is always full");
        var ended = belie.run("check", "--format", "csv", "--out", FULL, MATTER);
        refused(ended);
        assertTrue(ended.err().contains(FULL), ended.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void aRunThatFilledTheDiskGoesOnWhenThereIsSpace(String jobs) throws Exception {
        var bundles =
                Files.write(folder.resolve("b.ndjson"), SmallBundles.lines(60).toList());
        var all = belie.run("check", "--format", "ndjson", bundles.toString());
        var out = folder.resolve("out.ndjson");
        String[] words = {
            "check", "--format", "ndjson", "--jobs", jobs, "--resume", "journal", "--out", out + "", bundles + ""
        };
        refused(belie.runInLittleSpace(200, words));
        assertEquals(100 << 10, Files.size(out), "it was written as far as there was space");
        assertNotEquals(all.out(), Files.readString(out));
        assertEquals(0, goesOn(words));
        assertEquals(all.out(), Files.readString(out));
    }

    private int goesOn(String... words) throws IOException, InterruptedException {
        return belie.run(words).status();
    }
}
