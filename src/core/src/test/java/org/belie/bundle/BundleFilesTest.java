package org.belie.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.problem.Reading;
import org.belie.vocabulary.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFilesTest {
    private static final String LINE = "{\"belie\": 1, \"id\": \"a\", \"sources\": {\"w\": {\"reliability\": \"B\"}}, "
            + "\"statements\": [{\"id\": \"s\", \"kind\": \"observation\", \"by\": \"w\", \"said\": \"2022\"}]}";

    @TempDir
    Path folder;

    private List<Reading<Matter>> read(String path) {
        return new BundleFiles(Shipped.vocabulary()).read(folder.resolve(path)).toList();
    }

    private static String code(Reading<?> reading) {
        return reading.problems().get(0).code();
    }

    @Test
    void aFolderMeansItsBundle() throws IOException {
        Files.writeString(folder.resolve("bundle.yaml"), "\ufeff" + LINE);
        assertTrue(read(".").get(0).ok());
        Files.writeString(folder.resolve("expect.yaml"), "checks: []");
        assertEquals(folder.resolve("expect.yaml"), BundleFiles.expectations(folder));
    }

    @Test
    void whatCannotBeReadIsAProblem() throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xe9});
        assertEquals("DOC-001", code(read("missing.yaml").get(0)));
        assertEquals("DOC-003", code(read("latin.yaml").get(0)));
        assertTrue(read("missing.yaml")
                .get(0)
                .problems()
                .get(0)
                .text()
                .endsWith("missing.yaml: there is no such file [DOC-001]\n"));
    }

    @Test
    void oneBrokenLineDoesNotSpoilTheOthers() throws IOException {
        Files.writeString(folder.resolve("many.ndjson"), LINE + "\n{\"belie\": 1, \"id\": }\n" + LINE + "\n");
        var readings = read("many.ndjson");
        assertEquals(
                List.of(true, false, true), readings.stream().map(Reading::ok).toList());
        assertEquals(2, readings.get(1).problems().get(0).line());
    }

    @Test
    void documentsOutsideTheFolderAreNotLookedAt() throws IOException {
        var bundle = folder.resolve("in");
        Files.createDirectory(bundle);
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(bundle.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.writeString(bundle.resolve("bundle.yaml"), """
                belie: 1
                id: a
                sources: {w: {reliability: B}}
                documents: {d: {title: t, file: link.txt}}
                statements: [{id: s, kind: observation, by: w, said: 2022, in: d, quote: not there}]
                """);
        assertEquals(List.of(), read("in").get(0).problems());
    }

    @Test
    void deepAndHugeFilesAreRefused() throws IOException {
        Files.writeString(folder.resolve("deep.yaml"), "[".repeat(100_000));
        Files.writeString(
                folder.resolve("laughs.yaml"),
                "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                        + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                        + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
                        + "g: [*f,*f,*f,*f,*f,*f,*f,*f,*f,*f]\n");
        assertEquals("DOC-002", code(read("deep.yaml").get(0)));
        assertEquals("DOC-002", code(read("laughs.yaml").get(0)));
    }
}
