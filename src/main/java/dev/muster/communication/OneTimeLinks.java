package dev.muster.communication;

import java.util.regex.Pattern;

/** Links that let whoever holds them act for the recipient, once. Nobody else may read them out of what was sent. */
public final class OneTimeLinks {

    private static final Pattern TOKEN = Pattern.compile("(/survey/)[A-Za-z0-9_-]{20,}");

    private OneTimeLinks() {}

    /** The same text with each token left out. */
    public static String masked(String text) {
        return TOKEN.matcher(text).replaceAll("$1…");
    }
}
