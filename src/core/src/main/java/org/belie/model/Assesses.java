package org.belie.model;

/** What an assessment judges; only {@link #ACT} bears on whether something happened, {@link #FORECAST} weakly. */
public enum Assesses implements Label {
    ACT,
    FORECAST,
    CAPABILITY,
    MEANING
}
