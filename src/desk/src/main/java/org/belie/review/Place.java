package org.belie.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Where a store is: a file of SQLite, or a PostgreSQL database.
 *
 * @param shown as it may be told to the user: without a password
 * @param kind the folder of migrations for this kind of database
 */
record Place(String shown, String kind, DataSource source) {
    private static final Pattern SECRET = Pattern.compile("(password=)[^&]*|(//[^/@:]*:)[^/@]*@");
    private static final int PATIENCE = 20_000;

    /**
     * What a word on the command line means.
     *
     * @throws Unreadable when it is no place for a store
     */
    static Place of(String word) {
        if (word.startsWith("jdbc:postgresql:")) {
            var source = new PGSimpleDataSource();
            source.setUrl(word);
            return new Place(SECRET.matcher(word).replaceAll("$1$2***"), "postgresql", source);
        }
        if (word.startsWith("jdbc:")) {
            throw new Unreadable(
                    "decisions are kept in SQLite or PostgreSQL. Maybe --store jdbc:postgresql://HOST/NAME");
        }
        return file(Path.of(word));
    }

    private static Place file(Path file) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
        } catch (IOException e) {
            throw new Unreadable("the folder " + file.getParent() + " cannot be made");
        }
        var source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return new Place(file.toString(), "sqlite", source);
    }

    /** What was told to be written is on the disk, whatever happens to the program; writers wait for each other. */
    private static SQLiteConfig settings() {
        var config = new SQLiteConfig(new Properties());
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        return config;
    }
}
