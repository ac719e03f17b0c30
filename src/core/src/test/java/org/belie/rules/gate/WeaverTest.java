package org.belie.rules.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Every method that does something burns fuel, once each time it is entered. */
class WeaverTest implements Opcodes {
    private static byte[] plain(String... kinds) {
        var writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC, "rules/mine/Made", null, "java/lang/Object", kinds);
        for (var access : List.of(ACC_PUBLIC, ACC_STATIC, ACC_PUBLIC | ACC_BRIDGE | ACC_SYNTHETIC)) {
            var method = writer.visitMethod(access, "test" + access, "()V", null, null);
            method.visitCode();
            method.visitInsn(RETURN);
            method.visitMaxs(0, 1);
            method.visitEnd();
        }
        return writer.toByteArray();
    }

    private static List<String> ticks(byte[] bytes) {
        var ticks = new ArrayList<String>();
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(ASM9) {
                            @Override
                            public MethodVisitor visitMethod(int access, String name, String of, String s, String[] t) {
                                return new MethodVisitor(ASM9) {
                                    @Override
                                    public void visitMethodInsn(
                                            int code, String owner, String called, String d, boolean i) {
                                        ticks.add(name + " " + owner + "." + called);
                                    }
                                };
                            }
                        },
                        0);
        return ticks;
    }

    @Test
    void everyMethodButABridgeTicksOnce() {
        var classes = new TreeMap<String, byte[]>();
        classes.put("rules.mine.Made", plain());
        assertEquals(List.of(), ticks(plain()));
        assertEquals(
                List.of(
                        "test" + ACC_PUBLIC + " org/belie/rules/gate/Fuel.tick",
                        "test" + ACC_STATIC + " org/belie/rules/gate/Fuel.tick"),
                ticks(Weaver.woven(classes).get("rules.mine.Made")));
    }

    @Test
    void whatIsAskedOfOneFactAloneNeedsNone() {
        var classes = new TreeMap<String, byte[]>();
        classes.put("rules.mine.Made", plain("org/drools/model/functions/Predicate1"));
        assertEquals(List.of(), ticks(Weaver.woven(classes).get("rules.mine.Made")));
        classes.put("rules.mine.Made", plain("org/drools/model/functions/Predicate2"));
        assertEquals(2, ticks(Weaver.woven(classes).get("rules.mine.Made")).size());
    }
}
