package org.belie.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.belie.problem.Problems;
import org.belie.rules.gate.ClosedLoader;
import org.belie.rules.tree.RuleFile;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/**
 * DRL to generated classes to a rule base, one file at a time, by the executable model: the only class that touches the
 * compiler and its internal packages. {@code RuleCompilerTest} holds what it relies on.
 */
final class RuleCompiler {
    private static final String MODELS = "META-INF/kie/org.belie/pack/drools-model";
    private static final String CLASS = ".class";

    private RuleCompiler() {}

    /**
     * Compiles what the gates made of one file; what the compiler refuses is told to {@code problems}, and null is returned.
     *
     * @param file as its author wrote it, to tell of
     * @param transcript what is compiled
     */
    static CompiledRules compile(RuleFile file, String transcript, Problems problems) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var release = release(services, file.path(), transcript);
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/rules/" + file.path(), transcript);
        var builder = services.newKieBuilder(files);
        System.setProperty(ReproducibleExecutableModelGenerationOption.PROPERTY_NAME, "true");
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            new Refusal(file).tell(List.of(), problems);
            return null;
        }
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        var built = errors.isEmpty() ? compiled((InternalKieModule) builder.getKieModule()) : null;
        if (!errors.isEmpty()) {
            new Refusal(file).tell(errors.stream().map(Message::getText).toList(), problems);
        }
        services.getRepository().removeKieModule(release);
        return built;
    }

    /** Generated classes are named after it: those of two files, or of two versions of one, can live side by side. */
    private static ReleaseId release(KieServices services, String path, String text) {
        return services.newReleaseId("org.belie", "pack", Fingerprint.of(path + "\n" + text));
    }

    private static CompiledRules compiled(InternalKieModule module) {
        var classes = new TreeMap<String, byte[]>();
        for (var file : module.getFileNames()) {
            if (file.endsWith(CLASS) && file.startsWith("rules/")) {
                classes.put(file.substring(0, file.length() - CLASS.length()).replace('/', '.'), module.getBytes(file));
            }
        }
        var models = new String(module.getBytes(MODELS), StandardCharsets.UTF_8);
        return new CompiledRules(
                models.lines().filter(l -> !l.contains(":")).findFirst().orElseThrow(), classes);
    }

    /**
     * Puts loaded files together into a rule base. A file once loaded can be part of many. All rules join the network in one
     * step: where packages come one after the other, the engine splits what they share, and a rule that collects behind it
     * is left with a collection that misses facts (apache/incubator-kie#7109).
     */
    static KieBase base(List<Model> files) {
        var configuration = KieServices.get().newKieBaseConfiguration();
        var made = new KiePackagesBuilder(configuration);
        files.forEach(made::addModel);
        var packages = made.build().getKiePackages();
        var rules = taken(packages);
        var base = KnowledgeBaseFactory.newKnowledgeBase("rules", configuration);
        base.addPackages(packages);
        base.addRules(rules);
        return base;
    }

    /** Takes the rules out of their packages, so that these bring none with them; each goes on saying whose it is. */
    private static List<RuleImpl> taken(Collection<InternalKnowledgePackage> packages) {
        var rules = new ArrayList<RuleImpl>();
        for (var made : packages) {
            for (var rule : List.copyOf(made.getRules())) {
                rules.add((RuleImpl) rule);
                made.removeRule((RuleImpl) rule);
            }
        }
        rules.sort(Comparator.comparing(RuleImpl::getPackageName).thenComparing(RuleImpl::getName));
        rules.forEach(Turns::give);
        return rules;
    }

    /** Loads the classes of a file that have passed every gate, with a class loader of its own. */
    static Model loaded(CompiledRules file) {
        try {
            return (Model) new ClosedLoader(file.classes())
                    .loadClass(file.model())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules cannot be loaded: " + file.model(), e);
        }
    }
}
