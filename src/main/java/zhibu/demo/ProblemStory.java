package zhibu.demo;

import org.jspecify.annotations.Nullable;

/**
 * A problem 问题 of the demo city and what became of it; days are counted from the day the city is founded.
 *
 * @param owner which of the branch's members answers for it, counted from the secretary, who is 0; none where that is left to the branch
 */
record ProblemStory(String branch, String source, @Nullable String dimension, String what, String standard, @Nullable String rule,
                    String by, int found, int due, @Nullable String measure, @Nullable Integer owner, Story story) {

    /** How far its mending has come. */
    enum Story {
        /** Nobody has said yet what is done. */
        RAISED("OPEN"),
        OPEN("OPEN"),
        /** The same as the one before it in the same branch, which was off the list. */
        AGAIN("OPEN"),
        REPORTED("REPORTED"),
        RETURNED("RETURNED"),
        CLOSED("CLOSED"),
        /** Closed, and by now it is time to look at it again. */
        CLOSED_TO_RECHECK("CLOSED"),
        /** Closed, looked at again, and it held. */
        RECHECKED("CLOSED"),
        /** Closed, and put back on the list. */
        REOPENED("REOPENED");

        private final String state;

        Story(String state) {
            this.state = state;
        }

        /** Where it stands, as the table says it. */
        String state() {
            return state;
        }

        boolean closed() {
            return state.equals("CLOSED");
        }
    }
}
