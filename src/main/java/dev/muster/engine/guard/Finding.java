package dev.muster.engine.guard;

/** Something in a deployed file that is refused, with what to do instead. */
record Finding(String element, String sentence) {

    @Override
    public String toString() {
        return element + ": " + sentence;
    }
}
