package dev.muster.intake.source;

import dev.muster.intake.SignalLink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the links of a signal. Anything but http and https is left out: {@code javascript:} does arrive. */
final class LinkList {

    private static final int MOST = 20;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private final List<SignalLink> links = new ArrayList<>();

    LinkList add(String rel, @Nullable String url) {
        String address = url == null ? "" : url.strip();
        if (links.size() < MOST
                && address.length() <= CleanText.URL
                && WEB.matcher(address).matches()) {
            links.add(new SignalLink(rel, address));
        }
        return this;
    }

    List<SignalLink> links() {
        return List.copyOf(links);
    }
}
