package org.belie.session;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import org.belie.rules.gate.Answers;

/** Whether two facts say the same through and through. (Statements and terms are equal when their ids are.) */
final class Contents {
    private Contents() {}

    static boolean same(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Record && other instanceof Record) {
            return one.getClass() == other.getClass()
                    && Answers.parts(one.getClass()).stream().allMatch(c -> same(c.of(one), c.of(other)));
        }
        return one instanceof Collection<?> all && other instanceof Collection<?> others
                ? all.size() == others.size() && same(all.iterator(), others.iterator())
                : Objects.equals(one, other);
    }

    private static boolean same(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext()) {
            if (!same(one.next(), other.next())) {
                return false;
            }
        }
        return true;
    }
}
