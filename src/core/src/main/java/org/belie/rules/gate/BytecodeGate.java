package org.belie.rules.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.belie.rules.lint.sense.Types;

/**
 * Lets compiled rules pass when all that they ask for is on the list, before any class of them is defined: each owner, member,
 * handle, constant, superclass, interface, annotation and caught type. A second look by other eyes: what slipped through the
 * gate of rules as they are read is met here as what it became.
 */
public final class BytecodeGate {
    private static final String MODEL = Types.MODEL.replace('.', '/') + "/";
    private static final Pattern MEMBER = Pattern.compile("(\\w+(?: \\d)?) ([^ .]+)\\.(\\S+) (\\S+)");
    private static final Pattern CLASS = Pattern.compile("(\\w+) (?:\\[*L)?([^ .;]+);?");

    private final Capabilities allowed = Capabilities.shipped();
    private final Map<String, Set<String>> own = new HashMap<>();

    private BytecodeGate() {}

    /** What classes ask for that is not on the list, by name; empty when they pass. */
    public static SortedSet<String> look(SortedMap<String, byte[]> classes) {
        try {
            var beyond = uses(classes);
            beyond.removeAll(GeneratedCode.lines());
            return beyond;
        } catch (RuntimeException e) {
            return new TreeSet<>(Set.of("no class"));
        }
    }

    /** All that classes ask for besides themselves and the listed parts of the model; theirs is written as {@code own}. */
    static SortedSet<String> uses(SortedMap<String, byte[]> classes) {
        var gate = new BytecodeGate();
        var asked = new TreeSet<String>();
        var all = classes.entrySet().stream()
                .map(e -> named(e.getKey(), ClassUses.of(e.getValue()), asked))
                .toList();
        all.forEach(a -> gate.own.put(a.name(), a.declared()));
        all.forEach(a ->
                a.uses().stream().map(gate::plain).filter(u -> !gate.listed(u)).forEach(asked::add));
        return asked;
    }

    /** A class that calls itself otherwise than it is kept, or is of no rule, could stand in for another. */
    private static ClassUses.Asked named(String kept, ClassUses.Asked asked, Set<String> found) {
        if (!kept.startsWith("rules.") || !asked.name().equals(kept.replace('.', '/'))) {
            found.add("class " + asked.name());
        }
        return asked;
    }

    /** A use with the names of the rules' own classes and members left out where they are declared. */
    private String plain(String use) {
        var member = MEMBER.matcher(use);
        if (member.matches() && own.containsKey(member.group(2))) {
            var declared = own.get(member.group(2)).contains(member.group(3) + " " + member.group(4));
            return member.group(1) + " " + GeneratedCode.OWN
                    + (declared ? "" : "." + member.group(3) + " " + member.group(4));
        }
        var type = CLASS.matcher(use);
        return type.matches() && own.containsKey(type.group(2)) ? type.group(1) + " " + GeneratedCode.OWN : use;
    }

    /** Whether a use is of the model, and capabilities list it. */
    private boolean listed(String use) {
        var member = MEMBER.matcher(use);
        if (member.matches()) {
            return member.group(2).startsWith(MODEL) && member(member.group(1), member.group(2), member.group(3));
        }
        var type = CLASS.matcher(use);
        return type.matches()
                && Set.of("type", "constant", "new").contains(type.group(1))
                && type.group(2).startsWith(MODEL)
                && allowed.lists("types", type.group(2).substring(MODEL.length()));
    }

    private boolean member(String kind, String owner, String name) {
        var word = owner.substring(MODEL.length());
        var type = Types.named(word);
        if (type == null || !allowed.lists("types", word)) {
            return false;
        }
        return switch (kind) {
            case "method" -> name.equals("<init>") ? allowed.lists("conclusions", word) : allowed.answers(type, name);
            case "field" -> type.isEnum();
            default -> false;
        };
    }
}
