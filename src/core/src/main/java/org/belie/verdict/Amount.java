package org.belie.verdict;

import java.util.regex.Pattern;
import org.belie.message.Messages;
import org.belie.model.Direction;
import org.belie.model.Measure;
import org.belie.model.Quantity;

/** A figure in the words of a sentence. */
final class Amount {
    private static final Pattern JOINED = Pattern.compile("(?<=[A-Za-z])-(?=[A-Za-z])");

    private Amount() {}

    /** The figure alone: "about 150,000 soldiers", "50%"; empty where only a direction is given. */
    static String figure(Quantity quantity) {
        var text = quantity.text();
        if (quantity.since() != null) {
            text = without(text, " since " + quantity.since());
        }
        if (quantity.direction() != null) {
            text = without(text, quantity.direction().label());
        }
        return single(JOINED.matcher(text.strip()).replaceAll(" "));
    }

    /** One of several is named in the singular. */
    private static String single(String figure) {
        return figure.matches("1 [a-z ]*[a-rt-z]s") ? figure.substring(0, figure.length() - 1) : figure;
    }

    private static String without(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    /** What a clause adds of it: "by 50% since December 2022", "to 750 Mt"; the way it goes where the act does not tell. */
    static String added(Quantity quantity, Direction trend, boolean ahead) {
        if (quantity.measure() == Measure.CHANGE) {
            return change(quantity, trend);
        }
        return quantity.measure() == Measure.LEVEL && ahead
                ? " " + Messages.of("figures.to", figure(quantity))
                : " (" + figure(quantity) + ")";
    }

    /** What a fall or rise that is derived from two levels adds: "from 7.2 to 7.6 million". */
    static String course(Quantity quantity) {
        return " " + Messages.of("figures.fromTo", figure(quantity));
    }

    private static String change(Quantity quantity, Direction trend) {
        var way = quantity.direction();
        var figure = figure(quantity);
        var by = trend != null && (way == null || way == trend);
        var said = figure.isEmpty() ? "" : by ? " " + Messages.of("figures.by", figure) : " (" + figure;
        if (!by && way != null) {
            said += (figure.isEmpty() ? " (" : " ") + Messages.of("figures." + way.label());
        }
        var since = quantity.since() == null ? "" : " " + Messages.of("figures.since", Dates.of(quantity.since()));
        return said + since + (said.startsWith(" (") ? ")" : "");
    }
}
