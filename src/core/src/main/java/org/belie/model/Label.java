package org.belie.model;

/** A closed list whose values are written in files and reports as lower-case words joined by hyphens. */
public interface Label {
    /** The constant's Java name, as {@link Enum#name()} gives it. */
    String name();

    /** The word as files and reports write it: {@code IN_PROGRESS} is {@code in-progress}. */
    default String label() {
        return Labels.of(name());
    }
}
