package org.belie.verdict.probe;

import org.belie.rules.tree.Operator;

/** Reckons as the engine does: whole numbers stay whole, and what is left over by a division of two is dropped. */
final class Whole {
    private Whole() {}

    /** A whole number as it is written: it has 32 bits where it fits in them. */
    static Number literal(long written) {
        return written == (int) written ? Integer.valueOf((int) written) : (Number) Long.valueOf(written);
    }

    /**
     * What two numbers come to.
     *
     * @throws Unstated when one of them is none, or a whole number is divided by nothing: a rule that asks for it in the engine
     *     fails
     */
    static Number reckoned(Operator by, Object left, Object right) {
        if (!(left instanceof Number a) || !(right instanceof Number b)) {
            throw new Unstated("a number");
        }
        if (!whole(a) || !whole(b)) {
            return decimal(by, a.doubleValue(), b.doubleValue());
        }
        if (by == Operator.DIVIDE && b.longValue() == 0) {
            throw new Unstated("a number other than 0");
        }
        var result = whole(by, a.longValue(), b.longValue());
        return a instanceof Integer && b instanceof Integer
                ? Integer.valueOf((int) result)
                : (Number) Long.valueOf(result);
    }

    private static boolean whole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    private static long whole(Operator by, long left, long right) {
        return switch (by) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            default -> left / right;
        };
    }

    private static double decimal(Operator by, double left, double right) {
        return switch (by) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            default -> left / right;
        };
    }
}
