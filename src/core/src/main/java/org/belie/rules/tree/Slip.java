package org.belie.rules.tree;

/** What an author most likely did wrong where the parser could not go on. */
record Slip(TreeCode code, Place at, String what, String maybe) {}
