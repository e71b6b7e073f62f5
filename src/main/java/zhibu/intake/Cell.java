package zhibu.intake;

/** A cell that isn't empty; a day is told from other numbers by how the cell shows it. */
record Cell(CellAddress address, Kind kind, String text) {

    /** What a cell holds. */
    enum Kind {
        TEXT, NUMBER, DAY, FORMULA, ERROR
    }

    /** Where it stands, never what it says. */
    @Override
    public String toString() {
        return "%s %s".formatted(kind, address);
    }
}
