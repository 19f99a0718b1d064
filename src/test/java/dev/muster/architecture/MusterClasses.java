package dev.muster.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Where a class of Muster lives: in which feature, and in its root or inside. */
final class MusterClasses {

    private static final String BASE = "dev.muster.";

    private MusterClasses() {}

    /** The feature, such as {@code incident}; empty for the application class and for what is not ours. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(BASE) ? Optional.of(name.substring(BASE.length()).split("\\.")[0]) : Optional.empty();
    }

    /** Whether the class is in a package below the feature's root, such as {@code dev.muster.incident.store}. */
    static boolean isInside(JavaClass type) {
        return feature(type).isPresent()
                && type.getPackageName().substring(BASE.length()).contains(".");
    }

    /** A type in the root package of a feature; {@code engine} is the rim and no feature. */
    static DescribedPredicate<JavaClass> rootOfFeature() {
        return DescribedPredicate.describe("reside in the root of a feature", type -> feature(type)
                .filter(name -> !name.equals("engine") && !isInside(type))
                .isPresent());
    }
}
