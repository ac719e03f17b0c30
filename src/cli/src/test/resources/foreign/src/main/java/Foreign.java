import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belie.Belie;
import org.belie.Limits;

/** A program of somebody else: it knows belie by its artifact alone. */
public final class Foreign {
    public static void main(String[] args) throws Exception {
        System.out.println("class path " + System.getProperty("java.class.path"));
        var before = threads();
        var belie = Belie.open();
        for (var i = 0; i < 50; i++) {
            belie.judge("b", TEXT);
        }
        System.out.println("threads " + (threads() - before <= Runtime.getRuntime().availableProcessors()));
        System.out.println("path " + belie.judge(Path.of(args[0])).verdict("pledge").outcome());
        System.out.println("text " + belie.judge("b", TEXT).verdict("p").outcome());
        System.out.println("object " + belie.judge(OBJECT).verdict("p").outcome());
        System.out.println("stream "
                + belie.judgeAll(Stream.of(TEXT, "{", TEXT)).map(a -> a.usable() + "").toList());
        System.out.println("problem " + belie.judge("b", "belie: 2").problems().get(0).code());
        System.out.println("limit " + belie.within(Limits.DEFAULT.ofSteps(1)).judge("b", TEXT).complete());
        System.out.println("json " + belie.judge("b", TEXT).json().startsWith("{\"bundle\":\"bridge\""));
        var rules = Files.createDirectories(Path.of("rules"));
        Files.writeString(rules.resolve("broken.drl"), "rule");
        System.out.println("rules " + Belie.open(rules).ok());
        isolated(args[0]);
    }

    /** The same where neither the thread nor the program's own loader can see belie. */
    private static void isolated(String bundle) throws Exception {
        var path = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        Thread.currentThread().setContextClassLoader(null);
        try (var loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var type = loader.loadClass("org.belie.Belie");
            var belie = type.getMethod("open").invoke(null);
            var answer = type.getMethod("judge", Path.class).invoke(belie, Path.of(bundle));
            var verdicts = (List<?>) answer.getClass().getMethod("verdicts").invoke(answer);
            System.out.println("isolated " + verdicts.size() + " " + (type != Belie.class));
        }
        System.out.println("context " + Thread.currentThread().getContextClassLoader());
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    private static final String TEXT = "{\"belie\": 1, \"id\": \"bridge\", \"sources\": {\"m\": {\"name\": \"the mayor\"}},"
            + " \"statements\": [{\"id\": \"p\", \"kind\": \"intent\", \"by\": \"m\", \"said\": \"2024-03-01\","
            + " \"actor\": \"TOWN\", \"action\": \"withdraw\", \"object\": \"troops\"}]}";

    private static final Map<String, ?> OBJECT = Map.of(
            "belie", 1,
            "id", "bridge",
            "sources", Map.of("m", Map.of("name", "the mayor")),
            "statements", List.of(Map.of(
                    "id", "p", "kind", "intent", "by", "m", "said", "2024-03-01",
                    "actor", "TOWN", "action", "withdraw", "object", "troops")));
}
