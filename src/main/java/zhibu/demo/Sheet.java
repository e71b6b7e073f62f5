package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A record of the other ledgers 其他台账 as the demo city enters it.
 *
 * @param entered the day on whose evening it is entered
 * @param title what lists call it
 * @param body what of it can be searched
 * @param answers the answers by field
 * @param people those named, by field
 * @param lines what is said of single persons, each with his id under {@code member}
 */
record Sheet(String kind, LocalDate day, LocalDate entered, String title, String body, Map<String, String> answers,
             Map<String, List<Member>> people, List<Map<String, String>> lines) {
}
