package org.belie.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program was built as. */
public final class Build {
    private static final Properties PROPERTIES = read();

    /** belie's version. */
    public static final String VERSION = PROPERTIES.getProperty("version");

    /** The version of Drools that it was built with. */
    public static final String ENGINE = PROPERTIES.getProperty("engine");

    /** The revision that it was built from, with a plus where files differed from it; {@code unknown} outside of Git. */
    public static final String REVISION = PROPERTIES.getProperty("revision")
            + (PROPERTIES.getProperty("changed").equals("true") ? "+" : "");

    private Build() {}

    private static Properties read() {
        var properties = new Properties();
        try (var in = Build.class.getResourceAsStream("/belie/build.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
