package org.belie.rules.gate;

import java.util.SortedMap;
import org.belie.rules.lint.sense.Types;

/**
 * Loads the classes of one rule file. They see each other, the listed types of the model, and what the engine's generator
 * names (the JVM asks for {@code Throwable} where one is thrown); nothing else can be found through it, by whatever name.
 */
public final class ClosedLoader extends ClassLoader {
    private static final String FUEL = Fuel.class.getName();
    private static final String THROWN = "java.lang.Throwable";

    private final SortedMap<String, byte[]> classes;

    /**
     * A loader of its own for a file.
     *
     * @param classes woven, by name
     */
    public ClosedLoader(SortedMap<String, byte[]> classes) {
        super(null);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            var bytes = classes.get(name);
            return bytes != null ? defineClass(name, bytes, 0, bytes.length) : outside(name);
        }
    }

    private static Class<?> outside(String name) throws ClassNotFoundException {
        if (!open(name)) {
            throw new ClassNotFoundException(name + " is not for rules");
        }
        return Class.forName(name, false, ClosedLoader.class.getClassLoader());
    }

    private static boolean open(String name) {
        return name.equals(FUEL)
                || name.equals(THROWN)
                || name.startsWith(Types.MODEL + ".")
                        && Capabilities.shipped().lists("types", name.substring(name.lastIndexOf('.') + 1))
                || GeneratedCode.sees(name);
    }

    @Override
    public java.net.URL getResource(String name) {
        return null;
    }

    @Override
    public java.util.Enumeration<java.net.URL> getResources(String name) {
        return java.util.Collections.emptyEnumeration();
    }
}
