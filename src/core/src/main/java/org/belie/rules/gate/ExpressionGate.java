package org.belie.rules.gate;

import java.util.stream.Stream;
import org.belie.rules.lint.sense.Sense;
import org.belie.rules.lint.sense.Senses;
import org.belie.rules.tree.Expression;
import org.belie.rules.tree.Operator;

/** Looks at every piece of an expression: each must be understood, and what it asks must be on the list. */
final class ExpressionGate {
    private final Capabilities allowed;
    private final Senses senses;
    private final Refusals refusals;

    ExpressionGate(Capabilities allowed, Senses senses, Refusals refusals) {
        this.allowed = allowed;
        this.senses = senses;
        this.refusals = refusals;
    }

    /** {@code drools.getRule()}: what gives a finding its rule, and all that rules may ask of the engine. */
    static boolean ownRule(Expression piece) {
        return piece instanceof Expression.Call call
                && call.of() instanceof Expression.Name name
                && name.name().equals("drools")
                && call.name().equals("getRule")
                && call.arguments().isEmpty();
    }

    /** Looks at an expression and at all below it, but no further down than where something is refused. */
    void look(Expression whole) {
        var before = refusals.count();
        piece(whole);
        if (refusals.count() == before) {
            whole.parts().forEach(this::look);
        }
    }

    private void piece(Expression piece) {
        if (piece instanceof Expression.Literal literal) {
            literal(literal);
        } else if (piece instanceof Expression.Name || piece instanceof Expression.Member) {
            word(piece);
        } else if (piece instanceof Expression.Call call) {
            asked(call);
        } else if (piece instanceof Expression.New made) {
            refusals.unlisted(GateCode.CONCLUSION, made.at(), "new");
        } else {
            operator(piece);
        }
    }

    private void literal(Expression.Literal literal) {
        if (literal.value() instanceof String text && !Names.plain(text)) {
            refusals.tell(
                    GateCode.NAME,
                    literal.at(),
                    "a text has neither quotes, backslashes nor `*/` in it",
                    "leave them out");
        }
    }

    private void word(Expression piece) {
        var sense = senses.of(piece);
        if (sense instanceof Sense.Property property) {
            member(property.of(), property.method().getName(), piece);
        } else if (sense instanceof Sense.Constant constant) {
            type(constant.of(), piece);
        } else if (sense instanceof Sense.Named named) {
            type(named.named(), piece);
        } else if (!(sense instanceof Sense.Binding) && !(sense instanceof Sense.Value)) {
            unknown(piece);
        }
    }

    private void asked(Expression.Call call) {
        if (senses.of(call) instanceof Sense.Asked asked) {
            member(asked.of(), asked.method().getName(), call);
        } else {
            unknown(call);
        }
    }

    private void member(Class<?> of, String question, Expression piece) {
        if (!allowed.answers(of, question)) {
            refusals.unlisted(GateCode.MEMBER, piece.at(), of.getSimpleName() + "." + question);
        }
    }

    private void type(Class<?> type, Expression piece) {
        if (!allowed.lists("types", type.getSimpleName())) {
            refusals.unlisted(GateCode.TYPE, piece.at(), type.getSimpleName());
        }
    }

    private void unknown(Expression piece) {
        refusals.tell(
                GateCode.MEMBER,
                piece.at(),
                "what `" + Transcript.expression(piece) + "` asks is not known, and so it is not asked",
                "see the list: belie rules lint --capabilities");
    }

    private void operator(Expression piece) {
        var sign = piece instanceof Expression.Operation both
                ? both.operator().sign()
                : piece instanceof Expression.Not ? "!" : Operator.MINUS.sign();
        var reckons = piece instanceof Expression.Minus
                || piece instanceof Expression.Operation o && o.operator().reckons();
        if (!allowed.lists("operators", sign)) {
            refusals.unlisted(GateCode.OPERATOR, piece.at(), sign);
        } else if (reckons && !piece.parts().stream().allMatch(this::number)) {
            refusals.tell(
                    GateCode.OPERATOR, piece.at(), "`" + sign + "` is for numbers alone", "compare the two instead");
        }
    }

    private boolean number(Expression piece) {
        return Stream.of(piece).map(senses::type).allMatch(t -> t != null && t.number());
    }
}
