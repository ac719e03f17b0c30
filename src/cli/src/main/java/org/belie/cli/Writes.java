package org.belie.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The formats that a command writes, the default first: what {@code --format} offers, completes and accepts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Writes {
    Format[] value();
}
