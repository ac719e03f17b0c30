package org.belie.rules.lint.sense;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Statement;

/** The types that rules may name, and what can be asked of them, read from the model itself. */
public final class Types {
    /** The package that rules import. */
    public static final String MODEL = Statement.class.getPackageName();

    private static final Map<Asked, Optional<Method>> PROPERTIES = new ConcurrentHashMap<>();

    private record Asked(Class<?> type, String name) {}

    private Types() {}

    /** The type of the model of that name, or null. */
    public static Class<?> named(String name) {
        return ModelTypes.ALL.get(name.startsWith(MODEL + ".") ? name.substring(MODEL.length() + 1) : name);
    }

    /** The names of all types of the model: what somebody may have meant. */
    public static SortedSet<String> names() {
        return new TreeSet<>(ModelTypes.ALL.keySet());
    }

    /** What answers to a property of that name: {@code empty} is answered by {@code isEmpty()}; or null. */
    public static Method property(Class<?> type, String name) {
        return PROPERTIES
                .computeIfAbsent(new Asked(type, name), a -> Optional.ofNullable(answer(type, name)))
                .orElse(null);
    }

    private static Method answer(Class<?> type, String name) {
        return Stream.of(name, "get" + capital(name), "is" + capital(name))
                .flatMap(n -> asked(type, n).filter(m -> m.getParameterCount() == 0))
                .findFirst()
                .orElse(null);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The methods of a name that rules may ask. */
    public static List<Method> methods(Class<?> type, String name) {
        return asked(type, name).toList();
    }

    private static Stream<Method> asked(Class<?> type, String name) {
        return Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(name) && asks(m));
    }

    private static boolean asks(Method method) {
        return method.getDeclaringClass() != Object.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class;
    }

    /** The names of what can be asked of a type without more being said. */
    public static SortedSet<String> properties(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> asks(m) && m.getParameterCount() == 0 && ofModel(m))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of what can be asked of a type with something more said. */
    public static SortedSet<String> questions(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> asks(m) && m.getParameterCount() > 0 && ofModel(m))
                .map(Method::getName)
                .filter(n -> !n.equals("equals"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofModel(Method method) {
        var by = method.getDeclaringClass();
        return by.getPackageName().equals(MODEL)
                && !List.of("toString", "hashCode").contains(method.getName());
    }

    /** The kinds of a family that something can be, itself when it is no family. */
    public static Stream<Class<?>> kinds(Class<?> type) {
        var below = type.getPermittedSubclasses();
        return below == null ? Stream.of(type) : Arrays.stream(below).flatMap(Types::kinds);
    }
}
