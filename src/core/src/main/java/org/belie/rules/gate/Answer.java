package org.belie.rules.gate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** One thing that can be asked of a fact: the only place of the program that calls a method which it holds as a value. */
public final class Answer {
    private final Method method;

    Answer(Method method) {
        this.method = method;
    }

    /** What is asked. */
    public String name() {
        return method.getName();
    }

    /** The type of what is answered. */
    public Class<?> type() {
        return method.getReturnType();
    }

    /** Whether these can be given with the question. */
    boolean takes(Object... arguments) {
        var types = method.getParameterTypes();
        var fits = types.length == arguments.length;
        for (var i = 0; fits && i < types.length; i++) {
            fits = arguments[i] == null || types[i].isInstance(arguments[i]);
        }
        return fits;
    }

    /**
     * What a fact answers.
     *
     * @throws NullPointerException when it would need a value that is not stated
     */
    public Object of(Object fact, Object... arguments) {
        try {
            return method.invoke(fact, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NullPointerException unstated) {
                throw unstated;
            }
            throw new IllegalStateException(method.getName() + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the model is public", e);
        }
    }
}
