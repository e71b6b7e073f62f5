package zhibu.demo;

/** A unit 单位 of the demo city. */
record Unit(long id, String name) {
}
