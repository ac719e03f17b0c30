package org.belie.cases.mutation;

import java.util.List;
import org.belie.rules.tree.Operator;

/** What each comparison is turned into. */
final class Flips {
    private Flips() {}

    /** Its opposite; and of an order the same with the edge on the other side. */
    static List<Operator> of(Operator operator) {
        return switch (operator) {
            case EQUAL -> List.of(Operator.UNEQUAL);
            case UNEQUAL -> List.of(Operator.EQUAL);
            case LESS -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_MOST -> List.of(Operator.MORE, Operator.LESS);
            case MORE -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_LEAST -> List.of(Operator.LESS, Operator.MORE);
            case MEMBER_OF -> List.of(Operator.NOT_MEMBER_OF);
            case NOT_MEMBER_OF -> List.of(Operator.MEMBER_OF);
            case CONTAINS -> List.of(Operator.NOT_CONTAINS);
            case NOT_CONTAINS -> List.of(Operator.CONTAINS);
            case OR, AND, PLUS, MINUS, TIMES, DIVIDE -> List.of();
        };
    }
}
