package dev.muster.intake;

/** Takes in what was delivered. */
public interface Intake {

    /**
     * Stores the delivery with its signals and acts on them, all in one transaction: afterwards everything is on disk
     * or nothing is.
     *
     * @return the delivery's id
     * @throws NotStoredException if it cannot be stored now; nothing was
     */
    String take(NewDelivery delivery);
}
