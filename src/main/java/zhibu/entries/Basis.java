package zhibu.entries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import zhibu.records.Book;
import zhibu.shared.BranchId;

/**
 * What a summary rests on 依据: counts, each with the records behind it.
 *
 * @param about the days it is about: 「2026年上半年」
 */
public record Basis(String about, List<Line> lines) {

    /**
     * One count.
     *
     * @param count in words: 「6 次」
     * @param href where its records are
     */
    public record Line(String label, String count, String href) {
    }

    /** How many records of a kind there are, and their list. @param part of the year in which they are; empty for all of it */
    static Line records(BranchId branch, Book book, String kind, String name, String count, int year, String part) {
        return new Line(name, count, "/branches/%s/%s?year=%d&kind=%s&period=%s".formatted(branch, book.path(), year, kind,
                URLEncoder.encode(part, UTF_8)));
    }
}
