package org.belie.cli;

/** Options that say which rules judge. */
interface ChosenRules extends Configured {
    /** The folders that are asked for. */
    RulesChoice choice();
}
