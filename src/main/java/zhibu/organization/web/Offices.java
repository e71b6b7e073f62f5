package zhibu.organization.web;

import java.util.Arrays;
import java.util.List;

/** Offices as typed: one on each line, or parted by 、. */
final class Offices {

    private Offices() {
    }

    static List<String> read(String typed) {
        return Arrays.stream(typed.split("[\\n\\r、]+")).map(String::strip).filter(office -> !office.isEmpty()).distinct().toList();
    }

    static String written(List<String> offices) {
        return String.join("\n", offices);
    }
}
