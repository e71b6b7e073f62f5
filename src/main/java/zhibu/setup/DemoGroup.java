package zhibu.setup;

/** A group 党小组 of a demo branch. */
record DemoGroup(long id, String name) {
}
