package zhibu.rectification;

/** A problem as somebody raises it: a secretary, a level above, or a part of the program that found it. */
public record RaisedProblem(Discovery found, Ground ground, Remedy remedy) {
}
