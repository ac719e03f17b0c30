package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Whatever a class can ask of the world, by whatever road, is met at the gate of classes. */
class BytecodeGateTest implements Opcodes {
    private static final String NAME = "rules/mine/Made";
    private static final String CANARY = "org/belie/attack/Canary";
    private static final Handle SING = new Handle(H_INVOKESTATIC, CANARY, "sing", "()Ljava/lang/String;", false);

    private static SortedMap<String, byte[]> made(String name, String above, Consumer<MethodVisitor> code) {
        return made(name, above, ACC_PUBLIC, code);
    }

    private static SortedMap<String, byte[]> made(String name, String above, int access, Consumer<MethodVisitor> code) {
        var writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC, name, null, above, null);
        var method = writer.visitMethod(access, "test", "()V", null, null);
        method.visitCode();
        code.accept(method);
        method.visitInsn(RETURN);
        method.visitMaxs(9, 9);
        method.visitEnd();
        var classes = new TreeMap<String, byte[]>();
        classes.put(NAME.replace('/', '.'), writer.toByteArray());
        return classes;
    }

    private static SortedMap<String, byte[]> made(Consumer<MethodVisitor> code) {
        return made(NAME, "java/lang/Object", code);
    }

    private static void passes(Consumer<MethodVisitor> code) {
        assertEquals("[]", BytecodeGate.look(made(code)).toString());
    }

    private static void refuses(String use, Consumer<MethodVisitor> code) {
        refuses(use, made(code));
    }

    private static void refuses(String use, SortedMap<String, byte[]> classes) {
        var beyond = BytecodeGate.look(classes);
        assertTrue(beyond.stream().anyMatch(u -> u.startsWith(use)), beyond.toString());
    }

    @Test
    void whatTheModelAnswersPasses() {
        passes(m -> {
            m.visitInsn(ACONST_NULL);
            m.visitTypeInsn(CHECKCAST, "org/belie/model/Statement");
            m.visitMethodInsn(INVOKEINTERFACE, "org/belie/model/Statement", "id", "()Ljava/lang/String;", true);
        });
        passes(m -> m.visitFieldInsn(GETSTATIC, "org/belie/model/Bond", "OPPOSES", "Lorg/belie/model/Bond;"));
        passes(m -> m.visitMethodInsn(INVOKEVIRTUAL, NAME, "test", "()V", false));
    }

    @Test
    void membersAreMetByOwnerAndName() {
        refuses("method " + CANARY, m -> m.visitMethodInsn(INVOKESTATIC, CANARY, "hit", "()Z", false));
        refuses("field " + CANARY, m -> m.visitFieldInsn(GETSTATIC, CANARY, "SONG", "Ljava/lang/String;"));
        refuses(
                "method java/lang/System.exit",
                m -> m.visitMethodInsn(INVOKESTATIC, "java/lang/System", "exit", "(I)V", false));
        refuses(
                "method org/belie/model/Statement.with",
                m -> m.visitMethodInsn(
                        INVOKEINTERFACE,
                        "org/belie/model/Statement",
                        "with",
                        "(Lorg/belie/model/Attribution;)Lorg/belie/model/Statement;",
                        true));
        refuses(
                "method org/drools/core/rule/consequence/KnowledgeHelper.getKieRuntime",
                m -> m.visitMethodInsn(
                        INVOKEINTERFACE,
                        "org/drools/core/rule/consequence/KnowledgeHelper",
                        "getKieRuntime",
                        "()Lorg/kie/api/runtime/KieRuntime;",
                        true));
    }

    @Test
    void whatAClassInheritsIsNotItsOwn() {
        refuses(
                "method own.getClass",
                m -> m.visitMethodInsn(INVOKEVIRTUAL, NAME, "getClass", "()Ljava/lang/Class;", false));
        refuses("extends " + CANARY, made(NAME, CANARY, m -> {}));
        refuses("extends java/lang/Thread", made(NAME, "java/lang/Thread", m -> {}));
        refuses("extends java/lang/ClassLoader", made(NAME, "java/lang/ClassLoader", m -> {}));
    }

    @Test
    void typesAreMetWhereverTheyAreNamed() {
        refuses("constant L" + CANARY, m -> m.visitLdcInsn(Type.getObjectType(CANARY)));
        refuses("type " + CANARY, m -> m.visitTypeInsn(NEW, CANARY));
        refuses("new java/lang/Object", m -> m.visitTypeInsn(NEW, "java/lang/Object"));
        refuses("type java/io/File", m -> m.visitTypeInsn(INSTANCEOF, "java/io/File"));
        refuses("type " + CANARY, m -> m.visitTypeInsn(ANEWARRAY, "[L" + CANARY + ";"));
        refuses("type " + CANARY, m -> m.visitMultiANewArrayInsn("[[L" + CANARY + ";", 2));
        refuses("type java/io/File", m -> m.visitMethodInsn(INVOKEVIRTUAL, NAME, "of", "(Ljava/io/File;)V", false));
        refuses("catch java/lang/Throwable", m -> {
            var from = new Label();
            var to = new Label();
            m.visitTryCatchBlock(from, to, to, "java/lang/Throwable");
            m.visitLabel(from);
            m.visitInsn(NOP);
            m.visitLabel(to);
        });
    }

    @Test
    void whatTheVerifierWouldLoadIsMet() {
        refuses("type " + CANARY, m -> {
            var end = new Label();
            m.visitJumpInsn(GOTO, end);
            m.visitLabel(end);
            m.visitFrame(F_NEW, 1, new Object[] {CANARY}, 0, new Object[0]);
        });
    }

    @Test
    void aClassDoesNotSayThatItStandsInAnother() {
        var writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        writer.visitInnerClass(NAME, CANARY, "Made", ACC_PUBLIC);
        refuses("around " + CANARY, new TreeMap<>(Map.of(NAME.replace('/', '.'), writer.toByteArray())));
    }

    @Test
    void handlesAndWhatIsMadeWhileRunningAreMet() {
        refuses("handle 6 " + CANARY, m -> m.visitLdcInsn(SING));
        refuses("dynamic constant", m -> m.visitLdcInsn(new ConstantDynamic("x", "Ljava/lang/String;", SING)));
        refuses("bootstrap " + CANARY, m -> m.visitInvokeDynamicInsn("x", "()V", SING));
        var maker = new Handle(
                H_INVOKESTATIC,
                "java/lang/invoke/LambdaMetafactory",
                "metafactory",
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
                        + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)"
                        + "Ljava/lang/invoke/CallSite;",
                false);
        var type = Type.getMethodType("()Ljava/lang/Object;");
        refuses(
                "handle 6 " + CANARY,
                m -> m.visitInvokeDynamicInsn("get", "()Ljava/util/function/Supplier;", maker, type, SING, type));
    }

    @Test
    void loopsMonitorsAndNativeCodeAreMet() {
        refuses("loop", m -> {
            var again = new Label();
            m.visitLabel(again);
            m.visitJumpInsn(GOTO, again);
        });
        refuses("monitor", m -> m.visitInsn(MONITORENTER));
        refuses("native or synchronized", made(NAME, "java/lang/Object", ACC_PUBLIC | ACC_SYNCHRONIZED, m -> {}));
    }

    @Test
    void aClassCannotStandInForAnother() {
        refuses("class org/belie/model/Statement", made("org/belie/model/Statement", "java/lang/Object", m -> {}));
        refuses("class rules/other/Made", made("rules/other/Made", "java/lang/Object", m -> {}));
    }

    @Test
    void whatIsNoClassIsRefused() {
        var classes = new TreeMap<String, byte[]>();
        classes.put("rules.mine.Made", new byte[] {1, 2, 3});
        refuses("no class", classes);
    }

    @Test
    void withoutAListNothingPasses() {
        assertFalse(BytecodeGate.uses(made(m -> {})).isEmpty());
    }
}
