package zhibu.demo;

/** A group 党小组 of a demo branch. */
record Group(long id, String name) {
}
