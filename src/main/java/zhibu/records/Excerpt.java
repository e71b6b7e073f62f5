package zhibu.records;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the words somebody looks for in a text and cuts out what stands around them. A line that ends inside a word doesn't hide it. */
final class Excerpt {

    private static final int BEFORE = 20;
    private static final int BEHIND = 60;
    private static final int BEGINNING = 80;
    private static final int MOST = 3;
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final List<Pattern> words;
    private final Pattern anyWord;

    Excerpt(List<String> words) {
        this.words = words.stream().map(word -> compiled(List.of(word))).toList();
        this.anyWord = compiled(words);
    }

    private static Pattern compiled(List<String> words) {
        return Pattern.compile(words.stream().map(Excerpt::acrossLines).collect(joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String acrossLines(String word) {
        return word.codePoints().mapToObj(point -> Pattern.quote(Character.toString(point))).collect(joining("[\\r\\n]*"));
    }

    /** The whole text, the words in it marked. */
    List<Hit.Piece> marked(String text) {
        List<Hit.Piece> pieces = new ArrayList<>();
        int end = 0;
        for (MatchResult found : anyWord.matcher(text).results().toList()) {
            add(pieces, text.substring(end, found.start()), false);
            add(pieces, found.group(), true);
            end = found.end();
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    private static void add(List<Hit.Piece> pieces, String text, boolean sought) {
        if (!text.isEmpty()) {
            pieces.add(new Hit.Piece(LINE_ENDS.matcher(text).replaceAll(sought ? "" : " "), sought));
        }
    }

    /** What stands around the first place of each word; the beginning if there is none. */
    List<Hit.Piece> around(String text) {
        List<int[]> windows = windows(text);
        if (windows.isEmpty()) {
            return marked(cut(text, 0, BEGINNING));
        }
        return windows.stream().flatMap(window -> marked(cut(text, window[0], window[1])).stream()).toList();
    }

    /** Stretches of the text in its order, each beginning behind the end of the one before. */
    private List<int[]> windows(String text) {
        List<int[]> windows = new ArrayList<>();
        List<MatchResult> firsts = words.stream().flatMap(word -> word.matcher(text).results().limit(1))
                .sorted((one, other) -> one.start() - other.start()).limit(MOST).toList();
        for (MatchResult first : firsts) {
            int[] last = windows.isEmpty() ? new int[] {0, -1} : windows.get(windows.size() - 1);
            if (first.start() - BEFORE <= last[1]) {
                last[1] = first.end() + BEHIND;
            } else {
                windows.add(new int[] {first.start() - BEFORE, first.end() + BEHIND});
            }
        }
        return windows;
    }

    /** The stretch, with dots where something was left out and no character cut in half. */
    private static String cut(String text, int from, int to) {
        int start = whole(text, Math.max(0, from));
        int end = whole(text, Math.min(text.length(), to));
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
