package dev.muster.diagnosis;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much two titles have in common: the shared words by the words of both, rare words counting more than common ones
 * (weighted Jaccard, with the inverse document frequency as weight). No stemming, no synonyms.
 */
public final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 2;
    private static final Set<String> FILLERS = Set.of(
            "an", "and", "are", "at", "by", "das", "der", "die", "for", "from", "in", "ist", "is", "it", "not", "of",
            "on", "or", "the", "to", "und", "was", "with");

    private final Map<String, Integer> titlesWithWord = new HashMap<>();
    private final int titles;

    /** @param titles among which a word is rare or common */
    public Likeness(Collection<String> titles) {
        this.titles = titles.size();
        titles.forEach(title -> words(title).forEach(word -> titlesWithWord.merge(word, 1, Integer::sum)));
    }

    /** From 0, nothing in common, to 1, the same words. */
    public double of(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        double total = weight(all);
        return total == 0 ? 0 : weight(shared) / total;
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log(1 + (titles + 1.0) / (1 + titlesWithWord.getOrDefault(word, 0))))
                .sum();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(NO_WORD.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD && !FILLERS.contains(word))
                .collect(Collectors.toSet());
    }
}
