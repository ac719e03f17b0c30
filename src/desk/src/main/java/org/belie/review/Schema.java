package org.belie.review;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/** Brings a store to the tables that this version of belie knows. */
final class Schema {
    private static final String FOLDER = "classpath:belie/review/";

    private Schema() {}

    /**
     * Makes or extends the tables.
     *
     * @throws Unreadable when a newer belie made them, or they cannot be made
     */
    static void bring(Place place) {
        try {
            var flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(place.source())
                    .locations(FOLDER + "both", FOLDER + place.kind())
                    .table("belie_schema")
                    .load();
            refuseNewer(flyway, place);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new Unreadable("the store " + place.shown() + " cannot be used: " + first(e));
        }
    }

    private static void refuseNewer(Flyway flyway, Place place) {
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new Unreadable("the store " + place.shown() + " has schema " + migration.getVersion()
                        + ", which a newer belie made. Maybe use that one, or import an export of it");
            }
        }
    }

    private static String first(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason is given");
    }
}
