package zhibu.elections.web;

import java.util.List;
import java.util.stream.Stream;
import zhibu.elections.TermClock;
import zhibu.elections.TermLine;
import zhibu.shared.web.Option;

/**
 * The board of terms 任期一览: those that end soon or are overdue.
 *
 * @param all of every unit the reader oversees, the earliest first
 * @param unit the id of the one unit shown; empty for all
 * @param months how far ahead it looks
 */
record TermsPage(List<TermLine> all, String unit, int months) {

    public List<TermLine> lines() {
        return all.stream().filter(line -> unit.isEmpty() || unit.equals(line.branch().unit().toString())).toList();
    }

    public long count(String state) {
        return lines().stream().filter(line -> line.state() == TermClock.State.valueOf(state)).count();
    }

    public List<Option> units() {
        return Stream.concat(Stream.of(new Option("", "全部")), all.stream().map(TermLine::branch)
                .map(card -> new Option(card.unit().toString(), card.unitName())).distinct()).toList();
    }

    /** The kind of tag for where a term stands. */
    public String tag(TermLine line) {
        return switch (line.state()) {
            case QUIET -> "open";
            case DUE -> "due";
            case OVERDUE -> "overdue";
        };
    }

    /** How far its election has come. */
    public String progress(TermLine line) {
        return line.next() == null ? "尚未报请示" : "待" + line.next().label();
    }
}
