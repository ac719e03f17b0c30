package org.belie.rules.gate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Everything that a class asks of the world, a line each: {@code extends java/lang/Enum}, {@code method java/util/List.size
 * ()I}. Whatever has no line of its own kind gets one too, so that a list of lines leaves nothing out.
 */
final class ClassUses extends ClassVisitor {
    private final SortedSet<String> uses = new TreeSet<>();
    private final Set<String> declared = new HashSet<>();
    private String name;

    private ClassUses() {
        super(Opcodes.ASM9);
    }

    /**
     * What one class asks for.
     *
     * @param name as it calls itself, with slashes
     * @param declared its own methods and fields, as {@code name descriptor}
     */
    record Asked(String name, Set<String> declared, SortedSet<String> uses) {}

    /** Reads all of it, as whoever weaves or loads the class will: what cannot be read there is met here. */
    static Asked of(byte[] bytes) {
        var all = new ClassUses();
        new ClassReader(bytes).accept(all, 0);
        return new Asked(all.name, all.declared, all.uses);
    }

    private void add(String line) {
        uses.add(line);
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> add("type " + type.getInternalName());
            case Type.METHOD -> {
                type(type.getReturnType());
                Arrays.stream(type.getArgumentTypes()).forEach(this::type);
            }
            default -> {}
        }
    }

    private void internal(String name) {
        type(Type.getObjectType(name));
    }

    private void handle(Handle handle) {
        add("handle " + handle.getTag() + " " + handle.getOwner() + "." + handle.getName() + " " + handle.getDesc());
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            add("constant " + type.getDescriptor());
            type(type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic) {
            add("dynamic constant");
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
        this.name = name;
        add("extends " + above);
        Arrays.stream(interfaces).forEach(i -> add("implements " + i));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        add("annotation " + descriptor);
        return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String descriptor, boolean visible) {
        return visitAnnotation(descriptor, visible);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        add("attribute " + attribute.type);
    }

    @Override
    public ModuleVisitor visitModule(String module, int access, String version) {
        add("module");
        return null;
    }

    @Override
    public void visitNestHost(String host) {
        internal(host);
    }

    @Override
    public void visitNestMember(String member) {
        internal(member);
    }

    @Override
    public void visitOuterClass(String owner, String method, String descriptor) {
        internal(owner);
    }

    @Override
    public void visitInnerClass(String inner, String outer, String simple, int access) {
        internal(inner);
        if (outer != null && !inner.startsWith(outer + "$")) {
            add("around " + outer);
        }
    }

    @Override
    public void visitPermittedSubclass(String permitted) {
        add("permits " + permitted);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String signature) {
        add("record");
        return null;
    }

    @Override
    public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
        declared.add(field + " " + descriptor);
        type(Type.getType(descriptor));
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String of, boolean visible) {
                return ClassUses.this.visitAnnotation(of, visible);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(int ref, TypePath path, String of, boolean visible) {
                return ClassUses.this.visitAnnotation(of, visible);
            }

            @Override
            public void visitAttribute(Attribute attribute) {
                ClassUses.this.visitAttribute(attribute);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] thrown) {
        declared.add(method + " " + descriptor);
        type(Type.getMethodType(descriptor));
        if (thrown != null) {
            Arrays.stream(thrown).forEach(this::internal);
        }
        if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0) {
            add("native or synchronized");
        }
        return new MethodUses(this::add, this::type, this::handle, this::constant);
    }
}
