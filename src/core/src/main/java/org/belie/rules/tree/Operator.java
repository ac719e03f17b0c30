package org.belie.rules.tree;

/** What stands between two expressions, the loosest first. */
public enum Operator {
    OR("||"),
    AND("&&"),
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    MEMBER_OF("memberOf"),
    NOT_MEMBER_OF("not memberOf"),
    CONTAINS("contains"),
    NOT_CONTAINS("not contains"),
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    /** Whether it asks which of two values is the greater. */
    public boolean orders() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether it joins two conditions. */
    public boolean joins() {
        return this == OR || this == AND;
    }

    /** Whether it makes a number of two numbers. */
    public boolean reckons() {
        return ordinal() >= PLUS.ordinal();
    }

    /** How tightly it binds; the greater binds first. */
    int tightness() {
        return switch (this) {
            case OR -> 1;
            case AND -> 2;
            case EQUAL, UNEQUAL -> 3;
            case LESS, AT_MOST, MORE, AT_LEAST, MEMBER_OF, NOT_MEMBER_OF, CONTAINS, NOT_CONTAINS -> 4;
            case PLUS, MINUS -> 5;
            case TIMES, DIVIDE -> 6;
        };
    }
}
