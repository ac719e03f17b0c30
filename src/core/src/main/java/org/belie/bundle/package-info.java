/** Files to bundles: everything that reads what an analyst wrote, and the only place that knows YAML and JSON. */
package org.belie.bundle;
