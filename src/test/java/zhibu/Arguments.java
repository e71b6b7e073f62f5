package zhibu;

import org.jspecify.annotations.Nullable;

/** Reading the arguments of an expression with its brackets and quotes. */
final class Arguments {

    private Arguments() {
    }

    /** How many arguments stand in {@code list}, separated by commas outside brackets and quotes; null holds none. */
    static int count(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return 0;
        }
        int count = 1;
        int depth = 0;
        boolean quoted = false;
        for (char sign : list.toCharArray()) {
            quoted ^= sign == '\'';
            depth += quoted ? 0 : step(sign);
            count += !quoted && depth == 0 && sign == ',' ? 1 : 0;
        }
        return count;
    }

    /** What stands between the bracket at {@code from} and its partner. */
    static String enclosed(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            depth += step(text.charAt(at));
            if (depth == 0) {
                return text.substring(from + 1, at);
            }
        }
        throw new AssertionError("unbalanced brackets: " + text);
    }

    private static int step(char sign) {
        return "({[".indexOf(sign) >= 0 ? 1 : ")}]".indexOf(sign) >= 0 ? -1 : 0;
    }
}
