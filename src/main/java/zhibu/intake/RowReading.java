package zhibu.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhibu.members.Particular;
import zhibu.members.Particulars;

/** One row of a roster, each cell read as its particular is kept; what can't be read is a reason to refuse the row. */
final class RowReading {

    private static final Pattern SPACED_NAME = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");
    private static final String HIDDEN = "*";

    private final FileRow row;
    private final Map<Particular, String> values = new EnumMap<>(Particular.class);
    private final Set<Particular> masked = EnumSet.noneOf(Particular.class);
    private final List<String> reasons;

    /** @param groups the ids of the branch's groups by their names */
    RowReading(FileRow row, Map<String, String> groups) {
        this.row = row;
        this.reasons = new ArrayList<>(row.flaws());
        row.typed().forEach((particular, typed) -> read(particular, typed, groups));
    }

    private void read(Particular particular, String typed, Map<String, String> groups) {
        if (particular.secret() && typed.contains(HIDDEN)) {
            masked.add(particular);
        } else if (particular == Particular.GROUP) {
            readGroup(groups.get(typed));
        } else if (particular != Particular.ID_NUMBER || row.flaws().isEmpty()) {
            particular.read(plain(particular, typed)).ifPresentOrElse(value -> values.put(particular, value),
                    () -> reasons.add(particular.refusal()));
        }
    }

    private void readGroup(@Nullable String id) {
        if (id == null) {
            reasons.add("本支部没有这个党小组，请先在系统中设立，或者改成已有的名称");
        } else {
            values.put(Particular.GROUP, id);
        }
    }

    private static String plain(Particular particular, String typed) {
        return particular == Particular.NAME ? plainName(typed) : typed;
    }

    /** Names of two characters are often spaced out to the width of three. */
    static String plainName(String name) {
        return SPACED_NAME.matcher(name).replaceAll("");
    }

    int number() {
        return row.number();
    }

    /** Empty text where nothing is said, or nothing that can be read. */
    String get(Particular particular) {
        return values.getOrDefault(particular, "");
    }

    String typed(Particular particular) {
        return row.get(particular);
    }

    boolean isMasked(Particular particular) {
        return masked.contains(particular);
    }

    List<String> reasons() {
        return reasons;
    }

    /** What is said of somebody new. */
    Particulars said() {
        masked.forEach(secret -> reasons.add("新增的党员请填写完整的%s，不能带星号".formatted(secret.heading())));
        return new Particulars(values);
    }

    /** What is said of somebody known: an empty cell, or the mask of what is kept, says nothing new. */
    Particulars said(Particulars known) {
        masked.stream().filter(secret -> !typed(secret).equals(secret.masked(known.get(secret)))).forEach(secret ->
                reasons.add("带星号的%s与花名册中的不一致，请填写完整号码，或者留空".formatted(secret.heading())));
        if (plainName(known.get(Particular.NAME)).equals(get(Particular.NAME))) {
            values.remove(Particular.NAME);
        }
        return known.with(values);
    }
}
