package org.belie.bundle;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.belie.model.Direction;
import org.belie.model.Span;

/** A figure for a sentence: "about 150,000 soldiers", "23.4 % up since 2020". */
final class QuantityText {
    private QuantityText() {}

    static String of(Range range, String unit, boolean approximate, Double outOf, Direction direction, Span since) {
        var text = new StringBuilder(approximate ? "about " : "");
        if (!range.none()) {
            text.append(figure(range));
            text.append(outOf == null ? "" : " of " + number(outOf));
            text.append(unit.isEmpty() ? "" : unit.equals("percent") ? "%" : " " + unit);
        }
        if (direction != null) {
            text.append(range.none() ? "" : " ").append(direction.label());
        }
        return text.append(since == null ? "" : " since " + since).toString();
    }

    private static String figure(Range range) {
        if (range.value() != null) {
            return number(range.value());
        }
        var low = range.above() != null ? range.above() : range.min();
        var high = range.below() != null ? range.below() : range.max();
        if (low != null && high != null) {
            return number(low) + " to " + number(high);
        }
        return low == null
                ? (range.below() != null ? "less than " : "at most ") + number(high)
                : (range.above() != null ? "more than " : "at least ") + number(low);
    }

    private static String number(double figure) {
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }
}
