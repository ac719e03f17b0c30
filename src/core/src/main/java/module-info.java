/**
 * The core of belie. Another program may name three packages: the door ({@code org.belie}), the types that rules read
 * ({@code org.belie.model}), and problems ({@code org.belie.problem}). All else is internal, and changes without notice. It is
 * open since the engine makes and reads conclusions by reflection.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic", "module"})
open module org.belie.core {
    exports org.belie;
    exports org.belie.model;
    exports org.belie.problem;

    requires transitive org.kie.api;
    requires org.kie.internal.api;
    requires org.drools.base;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.tms;
    requires org.drools.util;
    requires org.drools.compiler;
    requires org.drools.drl.ast;
    requires org.drools.drl.parser;
    requires org.drools.modelcompiler;
    requires org.drools.canonicalmodel;
    requires org.drools.model.codegen;
    requires org.drools.codegen.common;
    requires org.drools.wiring.dynamic;
    requires org.kie.memorycompiler;
    requires org.objectweb.asm;
    requires org.snakeyaml.engine.v2;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires java.compiler;
}
