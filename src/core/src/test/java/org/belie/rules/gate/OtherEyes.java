package org.belie.rules.gate;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Which foreign names classes speak of, as a tool sees it that renames classes and so may not miss one: a second opinion on
 * what {@link BytecodeGate} lets pass.
 */
public final class OtherEyes extends Remapper {
    private static final String MODEL = "org/belie/model/";

    private final SortedMap<String, byte[]> classes;
    private final SortedSet<String> foreign = new TreeSet<>();

    private OtherEyes(SortedMap<String, byte[]> classes) {
        super(Opcodes.ASM9);
        this.classes = classes;
    }

    /** Names that one class speaks of and that are neither the rules' own, nor of the model, nor listed for the generator. */
    public static SortedSet<String> foreign(SortedMap<String, byte[]> classes, String of) {
        var eyes = new OtherEyes(classes);
        new ClassReader(classes.get(of)).accept(new ClassRemapper(null, eyes), 0);
        return eyes.foreign;
    }

    private boolean near(String owner) {
        return classes.containsKey(owner.replace('/', '.')) || owner.startsWith(MODEL);
    }

    @Override
    public String map(String name) {
        if (!near(name) && !GeneratedCode.sees(name) && !around(name)) {
            foreign.add(name);
        }
        return name;
    }

    /** Whether it is only named because a class that is listed stands in it. */
    private static boolean around(String name) {
        return GeneratedCode.lines().stream().anyMatch(l -> l.contains(" " + name + "$"));
    }

    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        return member("method ", owner, name, descriptor);
    }

    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        return member("field ", owner, name, descriptor);
    }

    private String member(String kind, String owner, String name, String descriptor) {
        if (!near(owner) && !GeneratedCode.lines().contains(kind + owner + "." + name + " " + descriptor)) {
            foreign.add(owner + "." + name);
        }
        return name;
    }

    /** What is said of generic types is read by nobody. */
    @Override
    public String mapSignature(String signature, boolean ofType) {
        return signature;
    }
}
