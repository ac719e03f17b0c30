package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** The parser's descriptions of conditions to belie's own; what belie does not have is told and stands as foreign. */
final class ConditionReader {
    private static final Set<String> FUNCTIONS =
            Set.of("collectList", "collectSet", "count", "sum", "min", "max", "average");

    private final String text;
    private final Layout layout;
    private final Consumer<Unread> unread;

    ConditionReader(String text, Layout layout, Consumer<Unread> unread) {
        this.text = text;
        this.layout = layout;
        this.unread = unread;
    }

    List<Condition> all(AndDescr when) {
        return when.getDescrs().stream().map(this::condition).toList();
    }

    private Condition condition(Object descr) {
        if (descr instanceof PatternDescr pattern) {
            return sourced(pattern);
        }
        if (descr instanceof NotDescr not) {
            return new Condition.Absent(inner(not.getDescrs(), not), place(not));
        }
        if (descr instanceof ExistsDescr exists) {
            return new Condition.Present(inner(exists.getDescrs(), exists), place(exists));
        }
        if (descr instanceof AndDescr and) {
            return new Condition.Both(parts(and.getDescrs()), place(and));
        }
        if (descr instanceof OrDescr or) {
            return new Condition.Either(parts(or.getDescrs()), place(or));
        }
        return foreign(word(descr), (BaseDescr) descr);
    }

    private static String word(Object descr) {
        if (descr instanceof EvalDescr) {
            return "eval";
        }
        if (descr instanceof ForallDescr) {
            return "forall";
        }
        return descr.getClass().getSimpleName().replaceFirst("Descr$", "").toLowerCase(java.util.Locale.ROOT);
    }

    private Condition inner(List<?> descrs, BaseDescr whole) {
        var parts = parts(descrs);
        return parts.size() == 1 ? parts.get(0) : new Condition.Both(parts, place(whole));
    }

    private List<Condition> parts(List<?> descrs) {
        return descrs.stream().map(this::condition).toList();
    }

    private Condition sourced(PatternDescr pattern) {
        if (!pattern.getBehaviors().isEmpty()) {
            return foreign("over", pattern);
        }
        if (pattern.getObjectType() == null) {
            return foreign("/", pattern);
        }
        if (pattern.getSource() == null) {
            return pattern(pattern);
        }
        if (pattern.getSource() instanceof AccumulateDescr accumulate
                && !accumulate.getFunctions().isEmpty()
                && pattern.getIdentifier() == null
                && pattern.getObjectType().startsWith("Object")) {
            return collected(pattern, accumulate);
        }
        return foreign(pattern.getSource() instanceof AccumulateDescr ? "accumulate" : "from", pattern);
    }

    private Condition.Pattern pattern(PatternDescr pattern) {
        var at = place(pattern);
        var type = pattern.getObjectType();
        var typeFrom = text.indexOf(type, pattern.getIdentifier() == null ? at.from() : text.indexOf(':', at.from()));
        var typeAt = layout.place(typeFrom, typeFrom + type.length());
        return new Condition.Pattern(pattern.getIdentifier(), type, constraints(pattern), typeAt, at);
    }

    private List<Constraint> constraints(PatternDescr pattern) {
        var read = new ArrayList<Constraint>();
        for (var descr : pattern.getConstraint().getDescrs()) {
            var at = place(descr);
            if (descr instanceof ExprConstraintDescr constraint
                    && constraint.getType() == ExprConstraintDescr.Type.NAMED) {
                read.add(constraint(at));
            } else {
                unread.accept(new Unread(at, "`" + text(at) + "` names no property", "name it: `property == value`"));
                read.add(new Constraint(null, null, text(at), at));
            }
        }
        return read;
    }

    private Constraint constraint(Place at) {
        try {
            return ExpressionParser.constraint(text, layout, at.from(), at.to());
        } catch (Unread e) {
            unread.accept(e);
            return new Constraint(null, null, text(at), at);
        }
    }

    private Condition collected(PatternDescr pattern, AccumulateDescr accumulate) {
        var input = accumulate.getInput();
        var inner = input instanceof AndDescr and && and.getDescrs().size() == 1
                ? condition(and.getDescrs().get(0))
                : condition(input);
        var results = new ArrayList<Condition.Result>();
        for (var call : accumulate.getFunctions()) {
            if (!FUNCTIONS.contains(call.getFunction())) {
                return foreign("accumulate", pattern);
            }
            results.add(result(call, inner.at().to()));
        }
        return new Condition.Collected(inner, results, constraints(pattern), place(pattern));
    }

    private Condition.Result result(AccumulateFunctionCallDescr call, int after) {
        var named = Pattern.compile("\\b" + Pattern.quote(String.valueOf(call.getBind())) + "\\s*:")
                .matcher(text);
        var from = named.find(after) ? named.start() : after;
        var at = layout.place(from, from + String.valueOf(call.getBind()).length());
        return new Condition.Result(call.getBind(), call.getFunction(), Arrays.asList(call.getParams()), at);
    }

    private Condition foreign(String what, BaseDescr descr) {
        var at = place(descr);
        unread.accept(new Unread(at, "`" + what + "` is not for rules", Advice.against(what)));
        return new Condition.Foreign(what, at);
    }

    /** The parser's stretches run on over the blanks and the semicolon that follow. */
    private Place place(BaseDescr descr) {
        var from = descr.getStartCharacter();
        if (from < 0) {
            return layout.place(layout.start(descr.getLine()), layout.start(descr.getLine()));
        }
        var to = Math.min(text.length(), descr.getEndCharacter() + 1);
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ';')) {
            to--;
        }
        return layout.place(from, to);
    }

    private String text(Place at) {
        return text.substring(at.from(), at.to());
    }
}
