package org.belie.report.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A file as a relative reference: as the user gave it, with nothing in it of where it stands on this machine. */
final class FileUri {
    private FileUri() {}

    /** An absolute path becomes relative to the working folder, or keeps its folder and name alone when it is elsewhere. */
    static String of(String file) {
        var path = Path.of(file);
        return encoded(path.isAbsolute() ? relative(path.normalize()) : path);
    }

    private static Path relative(Path path) {
        var here = Path.of("").toAbsolutePath();
        if (path.startsWith(here)) {
            return here.relativize(path);
        }
        var parts = path.getNameCount();
        return path.subpath(Math.max(0, parts - 2), parts);
    }

    private static String encoded(Path path) {
        try {
            var text = path.toString().replace('\\', '/');
            var uri = new URI("file", null, "/" + text, null).toASCIIString().substring("file:/".length());
            return uri.split("/", 2)[0].contains(":") ? "./" + uri : uri;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be a reference", e);
        }
    }
}
