package zhibu.sampling;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import zhibu.shared.Sha256;

/**
 * Everything that is settled before the seed is known 抽样框: who may be drawn, in which strata, and how many of each.
 *
 * <p>Its document is a table that spreadsheets read (UTF-8 with a mark, commas, LF); the hash of those bytes is published with it.
 *
 * @param candidates all lines, in the order of the document
 * @param quotas how many are drawn, by stratum
 */
public record Frame(List<Candidate> candidates, Map<String, Integer> quotas) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String[] COLUMNS = {"编号", "支部", "单位", "层", "本层抽取数", "不参加的原因"};
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').setHeader(COLUMNS).get();

    /** @throws IllegalArgumentException if a code occurs twice, or a stratum is to give more than it has */
    public Frame {
        candidates = List.copyOf(candidates);
        quotas = Map.copyOf(quotas);
        if (candidates.stream().map(Candidate::code).distinct().count() < candidates.size()) {
            throw new IllegalArgumentException("a code occurs twice");
        }
        Map<String, Long> sizes = candidates.stream().filter(Candidate::eligible).collect(groupingBy(Candidate::stratum, counting()));
        quotas.forEach((stratum, quota) -> {
            if (quota < 0 || quota > sizes.getOrDefault(stratum, 0L)) {
                throw new IllegalArgumentException("%s cannot give %d".formatted(stratum, quota));
            }
        });
    }

    /**
     * Reads a document back.
     *
     * @throws IllegalArgumentException if it isn't one
     */
    public static Frame read(byte[] document) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> quotas = new HashMap<>();
        for (CSVRecord line : lines(new String(document, StandardCharsets.UTF_8))) {
            candidates.add(new Candidate(line.get(0), line.get(1), line.get(2), line.get(3), line.get(5)));
            quotas.put(line.get(3), Integer.valueOf(line.get(4)));
        }
        return new Frame(candidates, quotas);
    }

    private static List<CSVRecord> lines(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (StringReader reader = new StringReader(unmarked)) {
            List<CSVRecord> lines = FORMAT.builder().setSkipHeaderRecord(true).get().parse(reader).getRecords();
            if (lines.stream().anyMatch(line -> line.size() != COLUMNS.length)) {
                throw new IllegalArgumentException("a line hasn't %d columns".formatted(COLUMNS.length));
            }
            return lines;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many eligible candidates there are, by stratum, in the order in which strata first occur. */
    public Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        candidates.stream().filter(Candidate::eligible).forEach(one -> sizes.merge(one.stratum(), 1, Integer::sum));
        return sizes;
    }

    int quota(String stratum) {
        return quotas.getOrDefault(stratum, 0);
    }

    /** The table as it is published. */
    public byte[] document() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = FORMAT.print(text)) {
            for (Candidate one : candidates) {
                printer.printRecord(one.code(), plain(one.name()), plain(one.unit()), plain(one.stratum()), quota(one.stratum()),
                        plain(one.excluded()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet takes what begins so for a formula. */
    private static String plain(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    /** SHA-256 of the document, in 64 small hexadecimal digits. */
    public String hash() {
        return Sha256.of(document());
    }

    /** The quotas by stratum, in the order of their names; for messages. */
    @Override
    public String toString() {
        return candidates.size() + " lines, " + new TreeMap<>(quotas);
    }
}
