package org.belie.bundle;

/** The files of a bundle's documents, wherever the bundle came from. */
@FunctionalInterface
public interface DocumentTexts {
    /** No document has a file. */
    DocumentTexts NONE = file -> null;

    /** The text of a file beside the bundle, or null when there is none to read. */
    String text(String file);
}
