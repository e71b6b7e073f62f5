package zhibu.workbooks;

/** A rectangle of cells that were merged into one. */
public record CellRange(CellAddress first, CellAddress last) {

    /** As sheets write it: B7:C9. */
    static CellRange of(String written) {
        String[] corners = written.split(":", 2);
        return new CellRange(CellAddress.of(corners[0]), CellAddress.of(corners[corners.length - 1]));
    }

    /** Whether any of it stands below {@code row} in {@code column}. */
    public boolean reachesBelow(int row, int column) {
        return last.row() > row && first.column() <= column && column <= last.column();
    }
}
