package org.belie.verdict.probe;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belie.model.Statement;

/** What rules can ask of the model: its types by name, their properties, methods and constants. */
final class Properties {
    private static final String MODEL = Statement.class.getPackageName() + ".";
    private static final Map<String, Optional<Class<?>>> TYPES = new ConcurrentHashMap<>();
    private static final ClassValue<Map<String, Method>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            var found = new HashMap<String, Method>();
            var methods =
                    reachable(type).filter(m -> m.getParameterCount() == 0).toList();
            methods.forEach(m -> found.putIfAbsent(m.getName(), m));
            methods.forEach(m -> found.putIfAbsent(plain(m.getName()), m));
            return found;
        }
    };

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return reachable(type).collect(Collectors.groupingBy(Method::getName));
        }
    };

    private Properties() {}

    /** The public methods of a type, as its public supertypes declare them: {@code List.of()} has a type of its own. */
    private static Stream<Method> reachable(Class<?> type) {
        return Stream.of(type.getMethods()).map(m -> shown(type, m)).filter(Objects::nonNull);
    }

    private static Method shown(Class<?> type, Method method) {
        if (type == null) {
            return null;
        }
        if (Modifier.isPublic(type.getModifiers()) && exported(type)) {
            try {
                return type.getMethod(method.getName(), method.getParameterTypes());
            } catch (NoSuchMethodException e) {
                // Declared further down; another supertype may have it.
            }
        }
        return Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .map(t -> shown(t, method))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean exported(Class<?> type) {
        return type.getModule().isExported(type.getPackageName());
    }

    /** {@code isEmpty} and {@code getEmpty} are the property {@code empty}. */
    private static String plain(String name) {
        var start = name.matches("is[A-Z].*") ? 2 : name.matches("get[A-Z].*") ? 3 : 0;
        return start == 0 ? name : Character.toLowerCase(name.charAt(start)) + name.substring(start + 1);
    }

    /** The type of the model with that name, or null. */
    static Class<?> type(String name) {
        return TYPES.computeIfAbsent(name, Properties::load).orElse(null);
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(MODEL + name));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Whether what is matched has such a property. */
    static boolean has(Class<?> type, String name) {
        return PROPERTIES.get(type).containsKey(name);
    }

    /** The property of a thing. */
    static Object of(Object thing, String name) {
        if (thing == null) {
            throw new Unstated(name);
        }
        var method = PROPERTIES.get(thing.getClass()).get(name);
        if (method == null) {
            throw new IllegalStateException(
                    "no " + name + " in " + thing.getClass().getSimpleName());
        }
        return invoke(method, thing);
    }

    /** What a method of a thing answers. */
    static Object call(Object thing, String name, Object... arguments) {
        if (thing == null) {
            throw new Unstated(name);
        }
        for (var method : METHODS.get(thing.getClass()).getOrDefault(name, List.of())) {
            if (fits(method, arguments)) {
                return invoke(method, thing, arguments);
            }
        }
        throw new IllegalStateException("no " + name + " in " + thing.getClass().getSimpleName());
    }

    private static boolean fits(Method method, Object... arguments) {
        var types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (var i = 0; i < types.length; i++) {
            if (arguments[i] != null && !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object invoke(Method method, Object thing, Object... arguments) {
        try {
            return method.invoke(thing, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException) {
                throw new Unstated(method.getName());
            }
            throw new IllegalStateException(method.getName() + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the model is public", e);
        }
    }

    /** A constant of a type: {@code Bond.OPPOSES}. */
    static Object constant(Class<?> type, String name) {
        try {
            Field field = type.getField(name);
            return field.get(null);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException("no " + name + " in " + type.getSimpleName(), e);
        }
    }
}
