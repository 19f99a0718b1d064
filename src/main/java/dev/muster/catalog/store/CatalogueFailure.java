package dev.muster.catalog.store;

import dev.muster.catalog.CatalogueFault;
import dev.muster.catalog.CatalogueRefusedException;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the faults of the catalogue in place of a stack trace. */
class CatalogueFailure extends AbstractFailureAnalyzer<CatalogueRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CatalogueRefusedException cause) {
        String faults =
                cause.faults().stream().map(CatalogueFault::text).collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis(
                "The catalogue has faults, and Muster does not start with half of it:" + System.lineSeparator()
                        + faults,
                "Mend the lines named above. docs/how-to/catalogue.md says what may be in a catalogue; its schema is"
                        + " docs/reference/catalogue.schema.json.",
                cause);
    }
}
