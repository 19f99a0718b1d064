package dev.muster.oncall.store;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code muster.on-call}: everything may be empty. What contradicts itself stops the start with a sentence that names
 * the entry to mend.
 */
@Validated
@ConfigurationProperties("muster.on-call")
record OnCallSettings(@DefaultValue @Valid List<ScheduleEntry> schedules) {

    /**
     * A schedule.
     *
     * @param team id of the team whose members take turns
     * @param zone such as {@code Europe/Berlin}; every local time below is in it
     */
    record ScheduleEntry(
            @NotBlank String id,
            @Nullable String name,
            @NotBlank String team,
            @NotBlank String zone,
            @NotEmpty @Valid List<LayerEntry> layers) {}

    /**
     * People who take turns.
     *
     * @param tier 1 is first on call
     * @param rotation {@code daily}, {@code weekly}, or a period such as {@code P2W}
     * @param start the day of the first handover
     * @param handover local time such as {@code "09:00"}
     * @param participants user ids in the order of their turns
     * @param restrictions when the layer counts; none: always
     */
    record LayerEntry(
            @Nullable String name,
            @DefaultValue("1") @Min(1) int tier,
            @DefaultValue("weekly") String rotation,
            @NotNull LocalDate start,
            @DefaultValue("09:00") String handover,
            @NotEmpty List<@NotBlank String> participants,
            @DefaultValue @Valid List<RestrictionEntry> restrictions) {}

    /**
     * A window on days of the week.
     *
     * @param days such as {@code [mon-fri]} or {@code [sat, sun]}; the days on which the window begins
     */
    record RestrictionEntry(
            @NotEmpty List<@NotBlank String> days,
            @DefaultValue("00:00") String from,
            @DefaultValue("00:00") String to) {}
}
