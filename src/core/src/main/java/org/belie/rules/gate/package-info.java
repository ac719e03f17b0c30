/**
 * What a rule pack of a stranger passes before any of it runs, gate by gate: its files, its rules as they are read, the
 * classes that are made of them, the loader that they see through, and the fuel that they burn.
 */
package org.belie.rules.gate;
