package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of a standard 标准, as its edition gives it: 「D3」, 「二-1」. */
public record StandardCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardCode {
        if (!value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,11}")) {
            throw new IllegalArgumentException("标准编码应为 12 个以内的文字或数字：" + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
