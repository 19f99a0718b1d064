package dev.muster.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.muster.incident.IncidentClocks;
import dev.muster.incident.IncidentLedger;
import dev.muster.incident.IncidentRoles;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who may do what: one writer of state, one source of time, delegates where models look for them. */
@AnalyzeClasses(packages = "dev.muster", importOptions = DoNotIncludeTests.class)
class ConductTest {

    private static final Set<String> NOW = Set.of("now", "systemUTC", "systemDefaultZone", "system");

    private static final Set<String> READS = Set.of("running", "latest", "holders", "holder");

    @ArchTest
    static final ArchRule oneWriterOfState = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "dev.muster.incident.store..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("writes state", ConductTest::writesState))
            .because("an incident's status and clocks are written by its process instance alone; pages and API ask it");

    @ArchTest
    static final ArchRule delegatesInProcessPackages = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .resideInAPackage("..process..")
            .because("what a model calls is found beside the constants of that model");

    @ArchTest
    static final ArchRule listenersInProcessPackages = classes()
            .that()
            .implement(TaskListener.class)
            .or()
            .implement(ExecutionListener.class)
            .should()
            .resideInAnyPackage("..process..", "dev.muster.engine..")
            .because("a listener changes what a model does and must be found where its delegates are");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage("dev.muster.engine..")
            .should()
            .accessTargetWhere(readsTheTimeByItself())
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a deadline and the timer that stands for it must read one clock, which a test can move");

    @ArchTest
    static final ArchRule dependenciesComeByConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .because("what a class needs is read in its constructor, and a test passes it there");

    @ArchTest
    static final ArchRule namesSayWhat = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .because("such a name says that nobody knew what the class is; use the words of the field");

    @ArchTest
    static final ArchRule noStandardStreams = noClasses()
            .should()
            .accessTargetWhere(target(owner(assignableTo(java.io.PrintStream.class)))
                    .and(DescribedPredicate.describe(
                            "printing", access -> access.getName().startsWith("print"))))
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a line that no log holds cannot be found afterwards");

    private static boolean writesState(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isAssignableTo(IncidentLedger.class)
                || owner.isAssignableTo(IncidentRoles.class) && !READS.contains(access.getName())
                || owner.isAssignableTo(IncidentClocks.class) && !READS.contains(access.getName());
    }

    /** Also as a method reference, such as {@code Instant::now}. */
    private static DescribedPredicate<JavaAccess<?>> readsTheTimeByItself() {
        return DescribedPredicate.describe("reads the time by itself", access -> readsSystemTime(access.getTarget()));
    }

    private static boolean readsSystemTime(AccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && NOW.contains(target.getName())
                && target instanceof CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
