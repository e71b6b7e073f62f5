package zhibu.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import zhibu.membership.TransferRow;
import zhibu.organization.BranchCard;

/** The transfers from and to a branch. */
record TransferListPage(BranchCard branch, List<TransferRow> rows, LocalDate today, boolean keeps) {

    /** Under way to this branch, which must receive them. */
    public List<TransferRow> incoming() {
        return rows(row -> row.underWay() && branch.id().equals(row.to()));
    }

    /** Under way from this branch, which is responsible until they are received. */
    public List<TransferRow> outgoing() {
        return rows(row -> row.underWay() && branch.id().equals(row.from()));
    }

    public List<TransferRow> past() {
        return rows(row -> !row.underWay());
    }

    private List<TransferRow> rows(Predicate<TransferRow> which) {
        return rows.stream().filter(which).toList();
    }
}
