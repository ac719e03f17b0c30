package org.belie.model;

/** A finding that presses, one way or the other. */
public sealed interface Evidence extends Finding permits For, Against {
    /** How hard the rule proposes that it presses. */
    Force force();
}
