package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a standard 标准, as its edition gives it: 「D3」, 「二-1」. */
public record StandardCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,11}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("标准编码应为 12 个以内的文字或数字：" + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
