/** What a project says of itself once, in its {@code belie.yaml}: found, read, and held to its own folder. */
package org.belie.cli.project;
