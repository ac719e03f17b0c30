/** The desk: verdicts reviewed in the browser. It shows what the engine found and keeps what people decide; it judges nothing. */
package org.belie.desk;
