package dev.muster.improvement;

/**
 * What speaks for or against the reliability of the services, in plain lines.
 *
 * @param trend how many incidents, against the time before
 * @param recurrence what came back: the same service with the same sort of cause
 * @param causes sorts of causes and how often each
 * @param overdueActions agreed work that is late
 * @param clocks promises that were not kept, and the slowest
 */
public record ReliabilityFacts(String trend, String recurrence, String causes, String overdueActions, String clocks) {

    /** All of it, as it is kept. */
    public String text() {
        return String.join(
                "\n\n",
                "Incidents\n" + trend,
                "What came back\n" + recurrence,
                "Sorts of causes\n" + causes,
                "Overdue action items\n" + overdueActions,
                "Promises\n" + clocks);
    }
}
