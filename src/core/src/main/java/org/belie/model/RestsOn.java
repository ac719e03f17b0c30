package org.belie.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which other properties a property is read from: what explains a yes or a no of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RestsOn {
    /** Properties of the same thing, or paths from it. */
    String[] value();
}
