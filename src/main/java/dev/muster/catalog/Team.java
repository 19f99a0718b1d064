package dev.muster.catalog;

import java.util.List;

/**
 * People who answer for services.
 *
 * @param onCall user ids in the order in which they are asked: first, second, …
 */
public record Team(String id, String name, List<String> onCall) {}
