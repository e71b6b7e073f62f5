package zhibu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A reference to a fragment, {@code ~{template :: fragment(arguments)}}; the template is empty where it means its own. */
record FragmentCall(String template, String fragment, int arguments) {

    private static final Pattern CALL = Pattern.compile("([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*", Pattern.DOTALL);

    /** The calls written in one attribute, those among the arguments of others included. */
    static Stream<FragmentCall> in(String attribute) {
        List<FragmentCall> calls = new ArrayList<>();
        for (int at = attribute.indexOf("~{"); at >= 0; at = attribute.indexOf("~{", at + 2)) {
            String inner = Arguments.enclosed(attribute, at + 1);
            if (!inner.isBlank()) {
                calls.add(read(inner.strip()));
            }
        }
        return calls.stream();
    }

    private static FragmentCall read(String inner) {
        Matcher call = CALL.matcher(inner);
        if (!call.matches()) {
            throw new AssertionError("not a plain fragment reference: ~{" + inner + "}");
        }
        return new FragmentCall(call.group(1), call.group(2), Arguments.count(call.group(3)));
    }
}
