package zhibu.organization;

import java.time.LocalDate;

/**
 * A line of a branch's history 组织沿革.
 *
 * @param document the number of the document 文号; empty where there is none
 * @param on from which day it holds
 * @param text what was changed, in a sentence
 */
public record PaperLine(Change what, String document, LocalDate on, String text) {
}
