package zhibu.demo;

/** A kind of gathering as the demo city holds it: its code in standards/kinds.yaml is its name. */
enum Kind {
    ASSEMBLY(60),
    COMMITTEE(75),
    GROUP(45),
    LECTURE(50),
    THEME_DAY(90),
    LIFE(120),
    REVIEW(60);

    private final int minutes;

    Kind(int minutes) {
        this.minutes = minutes;
    }

    int minutes() {
        return minutes;
    }
}
