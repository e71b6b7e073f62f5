package zhibu.ledger.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.ledger.GatheringRow;
import zhibu.organization.BranchCard;
import zhibu.shared.AssessmentYear;
import zhibu.shared.web.Option;
import zhibu.standards.Edition;
import zhibu.standards.Kind;
import zhibu.standards.Standards;

/**
 * The list of a year's gatherings and what it is narrowed to.
 *
 * @param kind the code of the one kind shown; empty for all
 * @param proves the scored item whose records are shown; none for all
 */
record ListPage(BranchCard branch, AssessmentYear year, AssessmentYear now, String kind, Edition.@Nullable Item proves,
                Standards standards, List<GatheringRow> rows) {

    public String kindsOf(GatheringRow row) {
        return row.kinds().stream().map(code -> standards.kind(code).name()).collect(joining("、"));
    }

    /** After how many days a record counts as written up later 补记. */
    public boolean late(GatheringRow row) {
        return row.recorded().late(standards.editionForRecords(year).parameters().count("record.late-days"));
    }

    public List<Option> kinds() {
        return Stream.concat(Stream.of(new Option("", "全部")), standards.kinds().stream().map(ListPage::option)).toList();
    }

    private static Option option(Kind kind) {
        return new Option(kind.code(), kind.name());
    }

    public List<Option> years() {
        return Stream.of(now.value(), now.value() - 1, now.value() - 2).map(String::valueOf)
                .map(text -> new Option(text, text + "年")).toList();
    }
}
