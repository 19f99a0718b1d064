package dev.muster.catalog;

import java.util.List;

/** Takes catalogues in, and remembers what that changed. */
public interface CatalogueImports {

    /**
     * Makes the catalogue what this text says: entries that it does not name go. Maintenance windows that were planned
     * by hand stay. The same text again changes nothing.
     *
     * @param source what the changes name as their origin
     * @param dryRun only says what would change
     * @throws CatalogueRefusedException with every fault; nothing was changed
     */
    Report take(String source, String yaml, String person, boolean dryRun);

    /** Newest first; {@code page} from 0. */
    List<CatalogueChange> changes(int page, int size);

    long countChanges();

    /**
     * What an import changed, or would change.
     *
     * @param sha256 of the text
     */
    record Report(boolean dryRun, String sha256, List<CatalogueChange> changes) {}
}
