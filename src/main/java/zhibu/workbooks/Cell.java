package zhibu.workbooks;

/** A cell that isn't empty; a day is told from other numbers by how the cell shows it. */
public record Cell(CellAddress address, Kind kind, String text) {

    /** Text longer than this, in characters, is not read to its end. */
    public static final int LONGEST = 1000;

    /** What a cell holds. */
    public enum Kind {
        TEXT, NUMBER, DAY, FORMULA, ERROR
    }

    /** Where it stands, never what it says. */
    @Override
    public String toString() {
        return "%s %s".formatted(kind, address);
    }
}
