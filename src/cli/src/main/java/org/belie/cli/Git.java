package org.belie.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a command of git that only reads has answered.
 *
 * @param status 0 when it could be done
 */
record Git(int status, byte[] answer) {
    private static final int MOST = 64 << 20;

    /** What a repository's own configuration could start: none of it is, and nothing is fetched from anywhere. */
    private static final List<String> QUIET = List.of(
            "core.fsmonitor=false", "core.hooksPath=/dev/null", "protocol.allow=never", "core.sshCommand=false");

    /**
     * Runs git in a folder, whatever the user's language, and without fetching what is not there.
     *
     * @param asked what it reads from its standard input
     * @throws Refused when there is no git
     */
    static Git run(Path folder, String asked, String... arguments) {
        var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        QUIET.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_ALLOW_PROTOCOL", "none");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            return ended(builder.start(), asked);
        } catch (IOException e) {
            throw new Refused("revisions are read with git, and there is none. Maybe name two folders");
        }
    }

    /** Writing and reading go on side by side, so that neither waits for the other to make room. */
    private static Git ended(Process process, String asked) throws IOException {
        var writing = CompletableFuture.runAsync(() -> {
            try (var in = process.getOutputStream()) {
                in.write(asked.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // git ended before it had read all: its status says why.
            }
        });
        var answer = process.getInputStream().readNBytes(MOST + 1);
        if (answer.length > MOST) {
            process.destroyForcibly();
            throw new Refused("the git checkout answers with more than belie reads");
        }
        writing.join();
        try {
            return new Git(process.waitFor(), answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("git was interrupted");
        }
    }

    boolean ok() {
        return status == 0;
    }

    String text() {
        return new String(answer, StandardCharsets.UTF_8);
    }

    InputStream stream() {
        return new ByteArrayInputStream(answer);
    }
}
