package org.belie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BelowTest {
    @TempDir
    private Path folder;

    @Test
    void aNameIsPlain() throws IOException {
        for (var name : List.of(
                "", "..", "../a", "a/../b", "/a", "a//b", "a/", ".a", "-a", "a b", "a\\b", "a\nb", "a:b", "~")) {
            assertThrows(Refused.class, () -> new Below(folder).file(name), name);
        }
        assertEquals(folder.resolve("posture/README.md"), new Below(folder).file("posture/README.md"));
        assertEquals(folder.resolve("a.20.b.html"), new Below(folder).file("a.20.b.html"));
    }

    @Test
    void writesBelowAFolderThatIsNotThereYet() throws IOException {
        new Below(folder.resolve("x/y")).write("a/b.md", "one");
        new Below(folder.resolve("x/y")).write("a/b.md", "two");
        assertEquals("two", Files.readString(folder.resolve("x/y/a/b.md")));
        assertThrows(
                FileAlreadyExistsException.class, () -> new Below(folder.resolve("x/y")).writeNew("a/b.md", "three"));
    }

    /** The folder itself is the user's to name; what lies in it may be another's. */
    @Test
    void goesThroughALinkOfTheUsersAlone() throws IOException {
        var there = Files.createDirectory(folder.resolve("there"));
        var link = Files.createSymbolicLink(folder.resolve("link"), there);
        new Below(link).write("a.md", "one");
        assertEquals("one", Files.readString(there.resolve("a.md")));
        assertThrows(Refused.class, () -> new Below(folder).write("link/a.md", "two"));
        Files.createSymbolicLink(there.resolve("b.md"), folder.resolve("outside"));
        assertThrows(Refused.class, () -> new Below(there).write("b.md", "two"));
        Files.createDirectory(there.resolve("c.md"));
        assertThrows(Refused.class, () -> new Below(there).write("c.md", "two"));
    }
}
