package org.belie.rules.gate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Everything that the code of one method asks of the world, and whether it jumps back or catches anything. */
final class MethodUses extends MethodVisitor {
    private final Consumer<String> add;
    private final Consumer<Type> type;
    private final Consumer<Handle> handle;
    private final Consumer<Object> constant;
    private final Set<Label> passed = new HashSet<>();

    MethodUses(Consumer<String> add, Consumer<Type> type, Consumer<Handle> handle, Consumer<Object> constant) {
        super(Opcodes.ASM9);
        this.add = add;
        this.type = type;
        this.handle = handle;
        this.constant = constant;
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        add.accept("annotation default");
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        add.accept("annotation " + descriptor);
        return null;
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        add.accept("attribute " + attribute.type);
    }

    /** The verifier loads what stands here. */
    @Override
    public void visitFrame(int kind, int locals, Object[] local, int depth, Object[] stack) {
        Stream.concat(Stream.of(local).limit(locals), Stream.of(stack).limit(depth))
                .filter(String.class::isInstance)
                .forEach(t -> type.accept(Type.getObjectType((String) t)));
    }

    @Override
    public void visitInsn(int opcode) {
        switch (opcode) {
            case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> add.accept("monitor");
            case Opcodes.ATHROW -> add.accept("throw");
            default -> {}
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.RET) {
            add.accept("subroutine");
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String name) {
        if (opcode == Opcodes.NEW) {
            add.accept("new " + name);
        }
        type.accept(Type.getObjectType(name));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        var writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        add.accept((writes ? "write " : "field ") + owner + "." + name + " " + descriptor);
        type.accept(Type.getType(descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        add.accept("method " + owner + "." + name + " " + descriptor);
        type.accept(Type.getMethodType(descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        add.accept("bootstrap " + bootstrap.getOwner() + "." + bootstrap.getName() + " " + bootstrap.getDesc());
        type.accept(Type.getMethodType(descriptor));
        Arrays.stream(arguments).forEach(constant);
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant.accept(value);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        type.accept(Type.getType(descriptor));
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (opcode == Opcodes.JSR) {
            add.accept("subroutine");
        }
        jump(label);
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label other, Label... labels) {
        jump(other);
        Arrays.stream(labels).forEach(this::jump);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label... labels) {
        jump(other);
        Arrays.stream(labels).forEach(this::jump);
    }

    private void jump(Label label) {
        if (passed.contains(label)) {
            add.accept("loop");
        }
    }

    @Override
    public void visitTryCatchBlock(Label from, Label to, Label handler, String caught) {
        add.accept("catch " + caught);
    }
}
