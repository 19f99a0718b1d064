package dev.muster.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue has faults, and nothing of it was taken. */
public class CatalogueRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueFault> faults;

    public CatalogueRefusedException(List<CatalogueFault> faults) {
        super(faults.stream().map(CatalogueFault::text).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the text, never empty. */
    public List<CatalogueFault> faults() {
        return faults;
    }
}
