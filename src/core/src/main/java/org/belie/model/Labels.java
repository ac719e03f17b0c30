package org.belie.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of closed lists, each made once: they are asked for at every statement. */
final class Labels {
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private Labels() {}

    static String of(String name) {
        var word = WORDS.get(name);
        return word == null ? WORDS.computeIfAbsent(name, Labels::made) : word;
    }

    private static String made(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
