package org.belie.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Where decisions are kept: in SQLite, or in PostgreSQL for a team. They are appended, for any number of threads and programs at
 * once; there is no way to edit one.
 */
public final class Store {
    /** Where a project keeps its decisions unless it says otherwise. */
    public static final String USUAL = ".belie/desk.db";

    private final Jdbi jdbi;
    private final String shown;
    private final Clock clock;
    private final Map<String, Decision> read = new ConcurrentHashMap<>();

    private Store(Jdbi jdbi, String shown, Clock clock) {
        this.jdbi = jdbi;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * The store at a place, made if there is none.
     *
     * @param place a file, or {@code jdbc:postgresql://...}
     * @throws Unreadable when it cannot be used
     */
    public static Store open(String place) {
        return open(place, Clock.systemUTC());
    }

    static Store open(String word, Clock clock) {
        var place = Place.of(word);
        Schema.bring(place);
        var store = new Store(Jdbi.create(place.source()), place.shown(), clock);
        store.jdbi.useTransaction(store::chain);
        return store;
    }

    /** As it may be told to the user. */
    public String shown() {
        return shown;
    }

    private void chain(Handle handle) {
        lock(handle);
        if (own(handle) == null) {
            handle.execute("insert into chain (id, own, length, head) values (?, 1, 0, '')", Person.random());
        }
    }

    /** Lets one writer in at a time. SQLite does so with every transaction. */
    private static void lock(Handle handle) {
        if (handle.getConnection().getClass().getName().startsWith("org.postgresql")) {
            handle.execute("lock table chain in exclusive mode");
        }
    }

    private static String own(Handle handle) {
        return handle.createQuery("select id from chain where own = 1")
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** The pseudonym of a person of that name, who is noted if nobody is called so. */
    public String reviewer(String name) {
        var known = jdbi.withHandle(handle -> reviewer(handle, name));
        return known != null
                ? known
                : jdbi.inTransaction(handle -> {
                    lock(handle);
                    var meanwhile = reviewer(handle, name);
                    return meanwhile == null ? added(handle, Person.named(name)) : meanwhile;
                });
    }

    private static String reviewer(Handle handle, String name) {
        return handle.createQuery("select id from person where name = ? order by id")
                .bind(0, name)
                .mapTo(String.class)
                .findFirst()
                .orElse(null);
    }

    private static String added(Handle handle, Person person) {
        handle.execute(
                "insert into person (id, name, salt) values (?, ?, ?)", person.id(), person.name(), person.salt());
        return person.id();
    }

    /**
     * Appends a decision to the store's own chain; one that was asked for before is there already and comes back as it is.
     *
     * @param once says which asking this is
     * @param key to sign with, or null
     */
    public Recorded append(Subject subject, Opinion opinion, String reviewer, String once, ReviewerKey key) {
        return jdbi.inTransaction(handle -> {
            lock(handle);
            var before = find(handle, "where once = ?", once);
            return before.isEmpty() ? appended(handle, subject, opinion, reviewer, once, key) : before.get(0);
        });
    }

    private Recorded appended(
            Handle handle, Subject subject, Opinion opinion, String reviewer, String once, ReviewerKey key) {
        var chain = own(handle);
        var last = find(handle, "where chain = ? order by position desc limit 1", chain);
        var decision = new Decision(
                chain,
                last.isEmpty() ? 1 : last.get(0).decision().position() + 1,
                last.isEmpty() ? "" : last.get(0).hash(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                reviewer,
                subject.bundle(),
                subject.claim(),
                subject.asOf(),
                subject.fingerprint(),
                subject.rules(),
                subject.grounds(),
                subject.seen(),
                opinion,
                ReasonCode.VERSION,
                once,
                key == null ? "" : key.shown());
        var body = Body.of(decision);
        var recorded = new Recorded(decision, body, Hash.of(body), key == null ? "" : key.sign(body));
        keep(handle, recorded, subject.verdict());
        return recorded;
    }

    static void keep(Handle handle, Recorded recorded, String verdict) {
        var d = recorded.decision();
        handle.execute(
                "insert into seen (hash, verdict) select ?, ? where not exists (select 1 from seen where hash = ?)",
                d.seen(),
                verdict,
                d.seen());
        handle.execute(
                "insert into decision (hash, chain, position, bundle, claim, once, body, signature)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                recorded.hash(),
                d.chain(),
                d.position(),
                d.bundle(),
                d.claim(),
                d.once(),
                recorded.body(),
                recorded.signature());
        handle.execute("update chain set length = ?, head = ? where id = ?", d.position(), recorded.hash(), d.chain());
    }

    /** Every decision, chain by chain, each in its order. */
    public List<Recorded> all() {
        return jdbi.withHandle(handle -> find(handle, "order by chain, position"));
    }

    /** The decisions on a claim, in the order in which they were made. */
    public List<Recorded> on(String bundle, String claim) {
        return Order.of(jdbi.withHandle(handle -> find(handle, "where bundle = ? and claim = ?", bundle, claim)));
    }

    /** How many there are; cheap to ask. */
    public int size() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from decision")
                .mapTo(Integer.class)
                .one());
    }

    /** A verdict as it was on screen, as JSON; null when it is not kept. */
    public String verdict(String seen) {
        return jdbi.withHandle(handle -> verdict(handle, seen));
    }

    private static String verdict(Handle handle, String seen) {
        return handle.createQuery("select verdict from seen where hash = ?")
                .bind(0, seen)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** Everybody whose name is known, by pseudonym. */
    public Map<String, Person> people() {
        return jdbi.withHandle(Store::people);
    }

    private static Map<String, Person> people(Handle handle) {
        var people = new TreeMap<String, Person>();
        handle.createQuery("select id, name, salt from person")
                .map((row, context) -> new Person(row.getString(1), row.getString(2), row.getString(3)))
                .forEach(p -> people.put(p.id(), p));
        return people;
    }

    /** Removes a name for good: the decisions stay, by a pseudonym that leads to nobody. Gives how many were called so. */
    public int forget(String name) {
        return jdbi.inTransaction(handle -> {
            lock(handle);
            var named = people(handle).values().stream()
                    .filter(p -> p.name().equals(name) || p.id().equals(name))
                    .toList();
            named.forEach(p -> {
                handle.execute("insert into forgotten (id) values (?)", p.id());
                handle.execute("delete from person where id = ?", p.id());
            });
            return named.size();
        });
    }

    /** What is wrong with what is kept, a sentence each: {@link Chain}, and whether what stands beside decisions fits them. */
    public List<String> problems() {
        return jdbi.withHandle(handle -> Audit.of(handle, find(handle, "order by chain, position"), people(handle)));
    }

    /** Takes in what an export has and this store has not. */
    public Intake take(List<String> lines) {
        var file = DecisionLines.read(lines);
        return jdbi.inTransaction(handle -> {
            lock(handle);
            return new Merge(handle, this::find).take(file);
        });
    }

    private List<Recorded> find(Handle handle, String where, Object... values) {
        var query = handle.createQuery("select body, hash, signature from decision " + where);
        for (var i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> recorded(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Bodies never change, so that each is read once. */
    private Recorded recorded(String body, String hash, String signature) {
        var decision = read.computeIfAbsent(body, text -> Body.read(JsonText.texts(JsonText.object(text))));
        return new Recorded(decision, body, hash, signature);
    }
}
