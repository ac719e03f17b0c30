package org.belie;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What other programs and rules may name is still there, with the types it had. What is new joins the list with
 * {@code -Dgolden.update=true}; what is gone fails here, and has to be said in the change log.
 */
class PromisedTest {
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @ParameterizedTest
    @ValueSource(strings = {"org.belie", "org.belie.model", "org.belie.problem"})
    void nothingThatWasPromisedIsGone(String room) throws IOException {
        var file = Golden.resource("promised/" + room + ".txt");
        var there = there(room);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, there.stream().collect(Collectors.joining("\n", "", "\n")));
        }
        var gone = Files.readAllLines(file).stream()
                .filter(l -> !there.contains(l))
                .toList();
        assertEquals(List.of(), gone);
    }

    private static TreeSet<String> there(String room) {
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages(room).stream()
                        .filter(c -> c.getPackageName().equals(room))
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(PromisedTest::members)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> members(JavaClass type) {
        var constants = type.getFields().stream().filter(PromisedTest::open).map(f -> f.getName());
        var methods = type.getMethods().stream().filter(PromisedTest::open).map(PromisedTest::shown);
        return Stream.concat(constants, methods).map(member -> type.getFullName() + " " + member);
    }

    private static boolean open(JavaMember member) {
        return !OF_ALL.contains(member.getName())
                && member.getModifiers().contains(JavaModifier.PUBLIC)
                && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static String shown(JavaMethod method) {
        var parameters = method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return method.getName() + parameters + " : " + method.getRawReturnType().getSimpleName();
    }
}
