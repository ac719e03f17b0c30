package org.belie.bundle;

import java.math.BigDecimal;
import org.belie.problem.Fields;
import org.belie.vocabulary.Unit;

/**
 * How exact a figure is by the digits with which it was written. A whole number of things is a count and exact; with decimals, of
 * a hundred or in millions it was rounded, and "about" rounds to the last digit that is not zero.
 */
final class Precision {
    /** "About a hundred" leaves no more room than this share of it. */
    private static final BigDecimal MOST = new BigDecimal("0.1");

    private Precision() {}

    /** Half a unit of the last digit of a figure's value or bound, in base units. */
    static double slack(Fields fields, Unit unit, boolean approximate) {
        for (var field : QuantityReader.FIELDS.subList(0, 5)) {
            var scalar = fields.has(field) ? fields.scalar(field) : null;
            if (scalar != null && scalar.number()) {
                return half(new BigDecimal(scalar.text()), unit, approximate) * unit.factor();
            }
        }
        return 0;
    }

    private static double half(BigDecimal figure, Unit unit, boolean approximate) {
        var digits = approximate ? figure.stripTrailingZeros() : figure;
        var rounded = approximate || figure.scale() > 0 || unit.factor() > 1 || unit.base().equals("percent");
        if (!rounded || figure.signum() == 0) {
            return 0;
        }
        var half = BigDecimal.ONE.scaleByPowerOfTen(-digits.scale()).movePointLeft(1).multiply(BigDecimal.valueOf(5));
        return half.min(figure.abs().multiply(MOST)).doubleValue();
    }
}
