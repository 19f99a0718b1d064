package dev.muster.story;

import java.util.List;

/**
 * Stories that {@link ModelCoverageTest} plays to walk the flows of some models. One class for each model or feature, a
 * component so that the test finds it.
 */
interface Walks {

    /** Plays them all. @return the numbers of the incidents that were played; runs without a number are found as well */
    List<String> play();
}
