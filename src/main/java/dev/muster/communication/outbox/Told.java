package dev.muster.communication.outbox;

import dev.muster.catalog.Person;
import dev.muster.communication.Audience;
import dev.muster.incident.NewEntry;
import dev.muster.incident.TimelineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of an announcement.
 *
 * @param queued who gets a message by this call
 * @param already how many had been told by an earlier call
 * @param withoutAddress who cannot be told
 * @param outOfService why the channel sends nothing at present
 */
record Told(List<Recipient> queued, int already, List<Recipient> withoutAddress, Optional<String> outOfService) {

    /** The same for the timeline: whom, by which rule; and who was not, and why. */
    List<NewEntry> entries(Announcement announcement, Map<String, List<Recipient>> heldBack, String whyNobody) {
        List<NewEntry> entries = new ArrayList<>();
        String about = announcement.purpose().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (!queued.isEmpty() && outOfService.isEmpty()) {
            entries.add(entry(
                    announcement,
                    TimelineKind.TOLD,
                    "Telling %s by e-mail (%s)".formatted(names(queued), about),
                    "addressees",
                    queued));
        }
        if (!queued.isEmpty() && outOfService.isPresent()) {
            entries.add(entry(
                    announcement,
                    TimelineKind.NOT_TOLD,
                    "%s not told (%s): %s".formatted(names(queued), about, outOfService.get()),
                    "outOfService",
                    queued));
        }
        if (!withoutAddress.isEmpty()) {
            entries.add(entry(
                    announcement,
                    TimelineKind.NOT_TOLD,
                    "%s not told (%s): no e-mail address is known".formatted(names(withoutAddress), about),
                    "withoutAddress",
                    withoutAddress));
        }
        heldBack.forEach((why, recipients) -> entries.add(entry(
                announcement,
                TimelineKind.NOT_TOLD,
                "%s not told (%s): %s".formatted(names(recipients), about, why),
                "heldBack",
                recipients)));
        if (queued.isEmpty() && already == 0 && withoutAddress.isEmpty() && heldBack.isEmpty()) {
            entries.add(entry(
                    announcement,
                    TimelineKind.NOT_TOLD,
                    "Nobody told (%s): %s".formatted(about, whyNobody),
                    "nobody",
                    List.of()));
        }
        return entries;
    }

    private static NewEntry entry(
            Announcement announcement, TimelineKind kind, String text, String field, List<Recipient> recipients) {
        String ids = recipients.stream().map(Recipient::person).map(Person::id).collect(Collectors.joining(","));
        return NewEntry.bySystem(announcement.incident().number(), kind, text)
                .with(Map.of("purpose", announcement.purpose().name(), "key", announcement.key(), field, ids));
    }

    private static String names(List<Recipient> recipients) {
        return recipients.stream()
                .collect(Collectors.groupingBy(
                        Recipient::audience,
                        LinkedHashMap::new,
                        Collectors.mapping(recipient -> recipient.person().name(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(group -> group.getKey().equals(Audience.PERSON)
                        ? group.getValue()
                        : group.getValue() + " [" + group.getKey() + "]")
                .collect(Collectors.joining(", "));
    }
}
