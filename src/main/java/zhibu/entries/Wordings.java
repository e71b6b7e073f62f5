package zhibu.entries;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhibu.records.Words;
import zhibu.shared.MemberId;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** Answers put into words: the names of choices and people instead of their codes. */
final class Wordings {

    private static final Pattern FIELD = Pattern.compile("\\{([a-z-]+)}");
    private static final int LONGEST_TITLE = 60;
    private static final int NAMED_IN_TITLE = 3;

    private final EntryKind kind;
    private final Map<MemberId, String> names;

    Wordings(EntryKind kind, Map<MemberId, String> names) {
        this.kind = kind;
        this.names = names;
    }

    /** What the record has in common with all records; what is for those concerned only is left out of what can be searched. */
    Words words(Answers answers) {
        String body = kind.fields().stream().filter(field -> !field.isConfidential() && field.type() != EntryKind.Type.GATHERING)
                .map(field -> of(field, answers))
                .filter(text -> !text.isEmpty()).collect(joining("\n"));
        String lines = answers.lines().stream().flatMap(line -> line.values().values().stream()).filter(text -> text.length() > 1)
                .collect(joining("\n"));
        return new Words(answers.happenedOn(), List.of(kind.code()), title(answers), body + "\n" + lines);
    }

    private String title(Answers answers) {
        String whole = FIELD.matcher(kind.title()).replaceAll(found -> Matcher.quoteReplacement(inTitle(found, answers)));
        return whole.codePointCount(0, whole.length()) <= LONGEST_TITLE ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_TITLE)) + "……";
    }

    private String inTitle(MatchResult found, Answers answers) {
        Field field = kind.field(found.group(1)).orElseThrow(() -> new IllegalStateException("no field " + found.group(1)));
        List<MemberId> people = answers.people(field.code());
        if (people.size() > NAMED_IN_TITLE) {
            return named(people.subList(0, NAMED_IN_TITLE)) + "等 %d 人".formatted(people.size());
        }
        String said = field.type() == EntryKind.Type.COUNT ? answers.value(field.code()) : of(field, answers);
        return said.lines().findFirst().orElse("");
    }

    /** The answer to a field in words; empty where there is none. */
    String of(Field field, Answers answers) {
        return field.type().ofPeople() ? named(answers.people(field.code())) : text(field, answers.value(field.code()));
    }

    private String named(List<MemberId> people) {
        return people.stream().map(member -> names.getOrDefault(member, "")).collect(joining("、"));
    }

    /** A canonical text in words, with its unit. */
    static String text(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> value.isEmpty() ? "" : field.nameOf(value);
            case GATHERING -> value.isEmpty() ? "" : "见会议记录";
            case CHECK -> value.isEmpty() ? "" : "是";
            case COUNT, AMOUNT -> value.isEmpty() ? "" : value + Optional.ofNullable(field.unit()).map(Wordings::spaced).orElse("");
            default -> value;
        };
    }

    private static String spaced(String unit) {
        return unit.equals("年") ? "年" : " " + unit;
    }
}
