package zhibu.demo;

/** A key task 重点任务 of the demo city and what became of it; days are counted from the day the city is founded. */
record KeyTaskStory(String title, String part, String category, String asked, String source, String leader, int due, Story story) {

    /** How far units and branches have come. */
    enum Story {
        /** All of it is closed. */
        DONE,
        /** 临江支部 is late, and its unit with it; the others are closed. */
        LATE,
        /** One branch has been given it back, others have reported or are at it. */
        RETURNED,
        /** Every branch is at it. */
        RUNNING,
        /** The units have it, their branches not yet. */
        HANDED_DOWN,
        /** Branches have it from the working committee itself. */
        DIRECT,
        /** A unit asks it of its own branches. */
        OWN
    }
}
