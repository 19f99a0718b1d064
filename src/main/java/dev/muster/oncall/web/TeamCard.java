package dev.muster.oncall.web;

import java.util.List;

/**
 * One team on the page.
 *
 * @param people user ids who may be asked to take over
 * @param mayChange whether the reader may enter and take back overrides
 */
public record TeamCard(OnCallView now, List<OverrideView> overrides, List<String> people, boolean mayChange) {}
