/** What pages are looked at with in tests: one Chromium a test run, and axe-core to find what keeps readers out. */
package org.belie.browser;
