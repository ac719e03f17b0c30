package org.belie.bundle;

import org.belie.model.Label;

/** The fields by which a statement names others. */
enum Reference implements Label {
    CITES,
    REPLACES,
    AFTER,
    IF,
    UNLESS,
    ABOUT,
    OF,
    BLOCKS,
    ANY,
    ALL,
    READINGS
}
