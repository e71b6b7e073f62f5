package zhibu.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhibu.members.Particular;
import zhibu.workbooks.Cell;
import zhibu.workbooks.Refused;

/**
 * The row of headings of a roster: which column says what.
 *
 * @param row where it stands, from 1
 * @param columns the particulars by the number of their column
 * @param unknown the headings under which nothing is imported
 */
record Headings(int row, Map<Integer, Particular> columns, List<String> unknown) {

    /** Rosters often carry a line or two with their title above the headings. */
    static final int LATEST_ROW = 5;

    private static final Pattern IGNORED = Pattern.compile("\\([^)]*\\)|[\\s\\u3000*:：＊]");
    private static final Map<String, Particular> KNOWN = known();

    private static Map<String, Particular> known() {
        Map<String, Particular> known = new HashMap<>();
        for (Particular particular : Particular.values()) {
            Stream.concat(Stream.of(particular.heading()), particular.aliases().stream())
                    .forEach(heading -> known.put(plain(heading), particular));
        }
        return Map.copyOf(known);
    }

    /** Without spaces, brackets and what stands in them. */
    private static String plain(String heading) {
        return IGNORED.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** Whether these cells are headings: one of them says 姓名, and at least one other is known. */
    static boolean are(List<Cell> cells) {
        List<Particular> known = cells.stream().map(cell -> KNOWN.get(plain(cell.text()))).filter(it -> it != null).distinct().toList();
        return known.contains(Particular.NAME) && known.size() > 1;
    }

    /** @throws zhibu.shared.RuleViolation if a heading stands there twice, or a needed one is missing */
    static Headings of(int row, List<Cell> cells) {
        Map<Integer, Particular> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (Cell cell : cells) {
            Particular particular = KNOWN.get(plain(cell.text()));
            if (particular == null) {
                unknown.add(cell.text());
            } else {
                columns.put(cell.address().column(), particular);
            }
        }
        requireOnce(cells);
        requireNeeded(columns);
        return new Headings(row, Map.copyOf(columns), List.copyOf(unknown));
    }

    private static void requireOnce(List<Cell> cells) {
        Map<Particular, List<Cell>> standing = cells.stream().filter(cell -> KNOWN.containsKey(plain(cell.text())))
                .collect(groupingBy(cell -> KNOWN.get(plain(cell.text()))));
        standing.forEach((particular, all) -> {
            if (all.size() > 1) {
                throw Refused.file("「%s」栏出现了 %d 次（%s），请只留一栏".formatted(particular.heading(), all.size(),
                        all.stream().map(cell -> cell.address().toString()).collect(joining("、"))));
            }
        });
    }

    private static void requireNeeded(Map<Integer, Particular> columns) {
        String missing = Arrays.stream(Particular.values()).filter(Particular::needed).filter(needed -> !columns.containsValue(needed))
                .map(Particular::heading).collect(joining("、"));
        if (!missing.isEmpty()) {
            throw Refused.file("缺少这些栏：%s。请补上栏目名称，或者用模板填写".formatted(missing));
        }
    }
}
