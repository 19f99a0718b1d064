package dev.muster.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Packages by feature, and what each part of a feature may know. */
@AnalyzeClasses(packages = "dev.muster", importOptions = DoNotIncludeTests.class)
class LayoutTest {

    @ArchTest
    static final ArchRule camundaStaysAtTheRim = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "dev.muster.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("moving to a successor of the engine must touch the process packages and the engine package only");

    @ArchTest
    static final ArchRule engineInternalsStayInTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.muster.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..")
            .because("what is inside the engine changes without notice and has other names in its successors");

    @ArchTest
    static final ArchRule rootsArePlain = noClasses()
            .that(MusterClasses.rootOfFeature())
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.camunda..", "jakarta.servlet.."))
            .because("the meaning of a feature is read and tested without a framework");

    @ArchTest
    static final ArchRule featuresSeeRootsOnly = classes()
            .should(seeOnlyTheRootOfOtherFeatures())
            .because("what is inside a feature can then be changed without asking the others");

    @ArchTest
    static final ArchRule noCyclesBetweenFeatures = slices().matching("dev.muster.(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that need each other are one feature");

    @ArchTest
    static final ArchRule sqlInStores = noClasses()
            .that()
            .resideOutsideOfPackages("..store..", "dev.muster.engine..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a table is read and written in one place");

    @ArchTest
    static final ArchRule controllersInWeb = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("..web..")
            .allowEmptyShould(true)
            .because("a reader looks for the surface of a feature there");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(liveInANullMarkedPackage())
            .because("null safety is only checked where the package says so");

    private static ArchCondition<JavaClass> seeOnlyTheRootOfOtherFeatures() {
        return new ArchCondition<>("see only the root package of other features") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> MusterClasses.isInside(dependency.getTargetClass()))
                        .filter(dependency -> leavesTheFeature(type, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean leavesTheFeature(JavaClass type, Dependency dependency) {
        return !MusterClasses.feature(dependency.getTargetClass()).equals(MusterClasses.feature(type));
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
            }
        };
    }
}
