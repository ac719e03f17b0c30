package org.belie.rules.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.belie.rules.lint.sense.Types;

/**
 * All that can be asked of facts while rules are put into words and looked into: what {@code capabilities.yaml} lists, found in the
 * model's own types. What a rule names is looked up here and nowhere else, so that there is nothing else to be called.
 */
public final class Answers {
    private static final ClassValue<Map<String, List<Answer>>> LISTED = new ClassValue<>() {
        @Override
        protected Map<String, List<Answer>> computeValue(Class<?> type) {
            var found = new HashMap<String, List<Answer>>();
            kinds(type)
                    .forEach(kind -> listed(kind)
                            .forEach(m -> names(m).forEach(n -> found.computeIfAbsent(n, x -> new ArrayList<>())
                                    .add(new Answer(m)))));
            return found;
        }
    };

    private Answers() {}

    private static Set<Class<?>> kinds(Class<?> type) {
        var kinds = new LinkedHashSet<Class<?>>();
        for (var of = type; of != null; of = of.getSuperclass()) {
            kinds.add(of);
            Arrays.stream(of.getInterfaces()).map(Answers::kinds).forEach(kinds::addAll);
        }
        return kinds;
    }

    private static Stream<Method> listed(Class<?> kind) {
        var listed = Capabilities.shipped().asked(kind);
        return listed.isEmpty()
                ? Stream.empty()
                : Arrays.stream(kind.getMethods())
                        .filter(m -> listed.contains(m.getName()) && !Modifier.isStatic(m.getModifiers()));
    }

    /** {@code isEmpty} is the property {@code empty} too. */
    private static Stream<String> names(Method method) {
        var name = method.getName();
        return method.getParameterCount() == 0 && name.matches("is[A-Z].*")
                ? Stream.of(name, Character.toLowerCase(name.charAt(2)) + name.substring(3))
                : Stream.of(name);
    }

    /** What answers to a question about facts of a type when nothing more is said; null when it is not on the list. */
    public static Answer property(Class<?> type, String name) {
        return of(type, name);
    }

    /** What answers to a question with something more said; null when it is not on the list. */
    public static Answer of(Class<?> type, String name, Object... arguments) {
        for (var answer : LISTED.get(type).getOrDefault(name, List.of())) {
            if (answer.takes(arguments)) {
                return answer;
            }
        }
        return null;
    }

    /** A word of a closed list of the model: {@code Bond.OPPOSES}; null when there is none of that name. */
    public static Enum<?> constant(Class<?> list, String name) {
        return words(list).filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }

    /** The words of a closed list, in its order; none of what is no list. */
    public static Stream<Enum<?>> words(Class<?> list) {
        var words = list == null ? null : list.getEnumConstants();
        return words == null ? Stream.empty() : Arrays.stream(words).map(w -> (Enum<?>) w);
    }

    /** What a record of the model is made of, in its order; nothing of what is none. */
    public static List<Answer> parts(Class<?> type) {
        return type.isRecord() && type.getPackageName().equals(Types.MODEL)
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .map(Answer::new)
                        .toList()
                : List.of();
    }
}
