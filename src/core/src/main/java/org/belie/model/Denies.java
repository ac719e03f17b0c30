package org.belie.model;

/** What a denial denies: the act itself, or only the plan for it ("no intention of"). */
public enum Denies implements Label {
    ACT,
    INTENT
}
