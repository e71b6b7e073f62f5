package zhibu.setup;

/** A unit 单位 of the demo city. */
record DemoUnit(long id, String name) {
}
