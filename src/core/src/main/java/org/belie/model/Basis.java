package org.belie.model;

/** How the asserter knows (after OpenCTI's "objective" scale: witnessed, deduced, induced, told). */
public enum Basis implements Label {
    WITNESSED,
    IMAGERY,
    DOCUMENTS,
    DEDUCED,
    TOLD,
    UNKNOWN;

    /** Seen, pictured or written down, rather than inferred, heard or unsaid. */
    public boolean firsthand() {
        return this == WITNESSED || this == IMAGERY || this == DOCUMENTS;
    }
}
