package org.belie.bench;

import java.util.Map;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Rules as Drools by itself makes them: all DRL files at once, by {@code KieBuilder} and executable model. */
final class Stock {
    private Stock() {}

    /** @param rules texts by path */
    static KieBase base(Map<String, String> rules) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        rules.forEach((path, text) -> files.write("src/main/resources/rules/" + path, text));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(
                    errors.stream().map(Message::getText).collect(Collectors.joining("\n")));
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}
