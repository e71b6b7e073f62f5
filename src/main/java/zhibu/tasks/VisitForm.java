package zhibu.tasks;

/** How an inspection 督查 came about. */
public enum VisitForm {
    RANDOM("随机督查"), SPECIAL("专项督查");

    private final String label;

    VisitForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
