package zhibu.shared.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of all that a form sent, what somebody typed and would have to type again; dates, numbers, choices and marks are no words. */
public final class TypedWords {

    /** Also a phone or another number written with gaps: nobody reads those over another's shoulder on an error page. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:+-]*|[0-9Xx ()+-]*");

    private TypedWords() {
    }

    /** The words among these values, in their order. */
    public static List<String> of(Stream<String> sent) {
        return sent.map(Typed::text).filter(text -> !CODE.matcher(text).matches()).toList();
    }
}
