package dev.muster.engine;

/**
 * Something in a file of a deployment that is refused.
 *
 * @param file name of the file in the deployment
 * @param element id of the element that breaks the rule, or the part of the file where it has no id
 * @param rule name of the rule, as in {@code docs/reference/deployment-rules.md}
 * @param sentence what is wrong and what to do instead
 */
public record Finding(String file, String element, String rule, String sentence) {

    public Finding in(String file) {
        return new Finding(file, element, rule, sentence);
    }

    @Override
    public String toString() {
        return file + ", " + element + ": " + sentence + " [" + rule + "]";
    }
}
