package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of one of the 24 standards: group letter and number, 「D3」. */
public record StandardCode(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandardCode {
        if (!value.matches("[A-Z][0-9]{1,2}")) {
            throw new IllegalArgumentException("标准编码应为字母加数字：" + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
