package zhibu.materials;

import zhibu.shared.Ids;

/** The identity of a material on the list 学习材料. */
public record MaterialId(long value) {

    /** Reads an id from a URL; text that is no number names nothing that exists. */
    public static MaterialId valueOf(String text) {
        return new MaterialId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
