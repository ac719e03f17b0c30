package org.belie.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the expressions of constraints and consequences. The language is small on purpose: comparisons, properties, methods
 * of the model, and nothing that changes anything. What it does not have is told with its place.
 */
final class ExpressionParser {
    private static final Map<String, Operator> SIGNS = Map.ofEntries(
            Map.entry("||", Operator.OR),
            Map.entry("&&", Operator.AND),
            Map.entry("==", Operator.EQUAL),
            Map.entry("!=", Operator.UNEQUAL),
            Map.entry("<", Operator.LESS),
            Map.entry("<=", Operator.AT_MOST),
            Map.entry(">", Operator.MORE),
            Map.entry(">=", Operator.AT_LEAST),
            Map.entry("memberOf", Operator.MEMBER_OF),
            Map.entry("contains", Operator.CONTAINS),
            Map.entry("+", Operator.PLUS),
            Map.entry("-", Operator.MINUS),
            Map.entry("*", Operator.TIMES),
            Map.entry("/", Operator.DIVIDE));

    /** As many digits as any whole number of eight bytes has. */
    private static final int LONGEST = 18;

    private final Layout layout;
    private final List<Token> tokens;
    private int next;

    private ExpressionParser(Layout layout, List<Token> tokens) {
        this.layout = layout;
        this.tokens = tokens;
    }

    /** A constraint, {@code name : } before it or not. */
    static Constraint constraint(String text, Layout layout, int from, int to) throws Unread {
        var parser = new ExpressionParser(layout, Tokens.of(text, layout, from, to));
        String binding = null;
        if (parser.peek().kind() == Token.Kind.WORD && parser.tokens.get(1).is(":")) {
            binding = parser.take().text();
            parser.take();
        }
        var read = parser.expression(1);
        parser.end();
        return new Constraint(binding, read, text.substring(from, to).strip(), layout.place(from, to));
    }

    /** A single expression. */
    static Expression expression(String text, Layout layout, int from, int to) throws Unread {
        var parser = new ExpressionParser(layout, Tokens.of(text, layout, from, to));
        var read = parser.expression(1);
        parser.end();
        return read;
    }

    /** The statements of a consequence, each closed by a semicolon. */
    static List<Expression> statements(String text, Layout layout, int from, int to) throws Unread {
        var parser = new ExpressionParser(layout, Tokens.of(text, layout, from, to));
        var read = new ArrayList<Expression>();
        while (parser.peek().kind() != Token.Kind.END) {
            read.add(parser.expression(1));
            parser.semicolon();
        }
        return read;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next == tokens.size() - 1 ? next : next++);
    }

    private Place place(int from, int to) {
        return layout.place(from, to);
    }

    private void expect(TreeCode code, String sign, String maybe) throws Unread {
        if (!peek().is(sign)) {
            throw unexpected(code, maybe);
        }
        take();
    }

    private void end() throws Unread {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(advice());
        }
    }

    /** A word of two, and a sign that looks like another, are known by what follows. */
    private String advice() {
        var word = peek().text();
        var following = next + 1 < tokens.size() ? tokens.get(next + 1).text() : "";
        if (word.equals("not")) {
            return following.equals("in")
                    ? "name the property again: `a != x && a != y`"
                    : "compare whole words with `!=`, or ask `!isA( \"...\" )`";
        }
        return word.equals("!") && following.equals(".")
                ? "ask whether it is there before: `... != null`"
                : Advice.against(word);
    }

    /** A statement is closed where it ends, or it is told of there: what follows may be many lines further on. */
    private void semicolon() throws Unread {
        if (peek().kind() == Token.Kind.END || peek().kind() == Token.Kind.WORD) {
            throw new Unread(TreeCode.NO_SEMICOLON, after(), "this statement is not closed", "a `;` is missing");
        }
        if (peek().is(")")) {
            throw unexpected(TreeCode.NO_BRACKET, "leave it out");
        }
        expect(TreeCode.UNREAD, ";", null);
    }

    private Place after() {
        return place(taken(), taken());
    }

    private Unread unexpected(String maybe) {
        return unexpected(TreeCode.UNREAD, maybe == null ? advice() : maybe);
    }

    private Unread unexpected(TreeCode code, String maybe) {
        var token = peek();
        if (token.kind() == Token.Kind.END && next > 0) {
            return new Unread(code, after(), "the expression breaks off here", maybe);
        }
        return new Unread(code, place(token.from(), token.to()), "`" + token.text() + "` is not expected here", maybe);
    }

    private Expression expression(int tightness) throws Unread {
        var left = unary();
        for (var operator = operator(); operator != null && operator.tightness() >= tightness; operator = operator()) {
            next += operator == Operator.NOT_MEMBER_OF || operator == Operator.NOT_CONTAINS ? 2 : 1;
            var right = expression(operator.tightness() + 1);
            left = new Expression.Operation(
                    left, operator, right, place(left.at().from(), right.at().to()));
        }
        return left;
    }

    private Operator operator() {
        var token = peek();
        if (token.is("not") && next + 1 < tokens.size()) {
            return switch (tokens.get(next + 1).text()) {
                case "memberOf" -> Operator.NOT_MEMBER_OF;
                case "contains" -> Operator.NOT_CONTAINS;
                default -> null;
            };
        }
        return token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.WORD ? SIGNS.get(token.text()) : null;
    }

    private Expression unary() throws Unread {
        var token = peek();
        if (token.is("!") || token.is("-")) {
            take();
            var of = unary();
            var at = place(token.from(), of.at().to());
            return token.is("!") ? new Expression.Not(of, at) : new Expression.Minus(of, at);
        }
        return members(primary());
    }

    private Expression members(Expression of) throws Unread {
        var read = of;
        while (peek().is(".")) {
            take();
            var name = take();
            if (name.kind() != Token.Kind.WORD) {
                next--;
                throw unexpected("a property is missing after the dot");
            }
            read = member(read, name);
        }
        return read;
    }

    private Expression member(Expression of, Token name) throws Unread {
        var nameAt = place(name.from(), name.to());
        if (!peek().is("(")) {
            return new Expression.Member(of, name.text(), nameAt, place(of.at().from(), name.to()));
        }
        var arguments = arguments();
        return new Expression.Call(
                of, name.text(), arguments, nameAt, place(of.at().from(), taken()));
    }

    private int taken() {
        return tokens.get(next - 1).to();
    }

    private List<Expression> arguments() throws Unread {
        take();
        var arguments = new ArrayList<Expression>();
        while (!peek().is(")")) {
            arguments.add(expression(1));
            if (!peek().is(")")) {
                expect(TreeCode.NO_BRACKET, ",", "a `)` is missing");
            }
        }
        take();
        return arguments;
    }

    private Expression primary() throws Unread {
        var token = peek();
        return switch (token.kind()) {
            case STRING, NUMBER -> literal();
            case WORD -> word();
            case SIGN -> group();
            case END -> throw unexpected(null);
        };
    }

    private Expression literal() throws Unread {
        var token = take();
        var at = place(token.from(), token.to());
        if (token.kind() == Token.Kind.STRING) {
            return new Expression.Literal(token.text(), at);
        }
        if (token.text().length() > LONGEST) {
            throw new Unread(at, "this number is too long", "write it with fewer digits");
        }
        return token.text().contains(".")
                ? new Expression.Literal(Double.valueOf(token.text()), at)
                : new Expression.Literal(Long.valueOf(token.text()), at);
    }

    private Expression word() throws Unread {
        var token = take();
        var at = place(token.from(), token.to());
        switch (token.text()) {
            case "true", "false":
                return new Expression.Literal(Boolean.valueOf(token.text()), at);
            case "null":
                return new Expression.Literal(null, at);
            case "new":
                return made(token);
            default:
        }
        if (peek().is("(")) {
            var arguments = arguments();
            return new Expression.Call(null, token.text(), arguments, at, place(token.from(), taken()));
        }
        return new Expression.Name(token.text(), at);
    }

    private Expression made(Token start) throws Unread {
        var type = take();
        if (type.kind() != Token.Kind.WORD || !peek().is("(")) {
            throw unexpected("a type of the model and `(` follow `new`");
        }
        var arguments = arguments();
        return new Expression.New(type.text(), arguments, place(type.from(), type.to()), place(start.from(), taken()));
    }

    private Expression group() throws Unread {
        if (!peek().is("(")) {
            throw unexpected(halfWritten() ? "name the property again: `a == 1 || a == 2`" : null);
        }
        take();
        var inner = expression(1);
        expect(TreeCode.NO_BRACKET, ")", "a `)` is missing");
        return inner;
    }

    private boolean halfWritten() {
        var operator = operator();
        return operator != null && !operator.joins();
    }
}
