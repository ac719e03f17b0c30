package org.belie.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The browser and its driver, as Debian's {@code chromium} and {@code chromium-driver} install them. Both are named to Selenium,
 * which then looks for nothing and fetches nothing.
 */
record Programs(Path browser, Path driver) {

    /** What is on the path; empty when either is missing. */
    static Optional<Programs> found() {
        return program(List.of("chromium", "chromium-browser", "google-chrome"))
                .flatMap(browser -> program(List.of("chromedriver")).map(driver -> new Programs(browser, driver)));
    }

    private static Optional<Path> program(List<String> names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return names.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
