package org.belie.vocabulary;

/**
 * A unit of measure.
 *
 * @param name as it is printed
 * @param base the unit that its family is reckoned in; its own name when it belongs to none
 * @param factor how many of {@code base} one of it is
 */
public record Unit(String name, String base, double factor) {
    /** A unit that equals only itself. */
    public static Unit alone(String name) {
        return new Unit(name, name, 1);
    }
}
