package org.belie.rules.gate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts {@link Fuel#tick} at the beginning of every method of compiled rules. Loops need none, since {@link BytecodeGate} lets
 * none pass; bridges need none, since they do nothing but enter the method that they stand for. What is asked of one fact
 * alone needs none either: it is asked once of each fact, and facts are counted.
 */
public final class Weaver {
    private static final String FUEL = Fuel.class.getName().replace('.', '/');
    private static final Set<String> OF_ONE_FACT =
            Set.of("org/drools/model/functions/Predicate1", "org/drools/model/functions/Function1");

    private Weaver() {}

    /**
     * The same classes, with fuel to burn.
     *
     * @throws IllegalArgumentException when one of them was tampered with and cannot be written anew
     */
    public static SortedMap<String, byte[]> woven(SortedMap<String, byte[]> classes) {
        var woven = new TreeMap<String, byte[]>();
        try {
            classes.forEach((name, bytes) -> woven.put(name, woven(bytes)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("no class", e);
        }
        return Collections.unmodifiableSortedMap(woven);
    }

    private static byte[] woven(byte[] bytes) {
        var reader = new ClassReader(bytes);
        if (Arrays.stream(reader.getInterfaces()).anyMatch(OF_ONE_FACT::contains)) {
            return bytes;
        }
        var writer = new ClassWriter(reader, 0);
        reader.accept(new Ticking(writer), 0);
        return writer.toByteArray();
    }

    private static final class Ticking extends ClassVisitor {
        Ticking(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            var next = super.visitMethod(access, name, descriptor, signature, thrown);
            return (access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT)) != 0 ? next : new Tick(next);
        }
    }

    private static final class Tick extends MethodVisitor {
        Tick(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            visitMethodInsn(Opcodes.INVOKESTATIC, FUEL, "tick", "()V", false);
        }
    }
}
