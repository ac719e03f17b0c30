package org.belie.bundle;

/**
 * One case beside a rule: statements on which it fires, or stays silent.
 *
 * @param line of the case in its file
 */
public record Case(String name, boolean fires, Matter matter, int line) {}
