package zhibu.entries;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import zhibu.standards.EntryKind.Field;

/** One typed text, read as its field asks: its canonical text, or the sentence that refuses it. */
record Value(Optional<String> text, Optional<String> refusal) {

    /** The most characters where the field has no limit of its own. */
    private static final int LONGEST = 100_000;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9999;

    static Value read(Field field, String typed) {
        return switch (field.type()) {
            case DATE -> date(field, typed);
            case COUNT -> count(field, typed);
            case AMOUNT -> amount(field, typed);
            case CHOICE -> choice(field, typed);
            case CHECK -> good("true");
            case LINE, TEXT -> words(field, typed);
            case GATHERING -> gathering(field, typed);
            case PERSON, PEOPLE -> throw new IllegalArgumentException("people are no text: " + field.code());
        };
    }

    /** The day it is, between 1900 and 9999; empty if there is no such day. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Value date(Field field, String typed) {
        return day(typed).map(date -> good(date.toString()))
                .orElseGet(() -> bad("%s要写成存在的日期，例如 2026-11-20".formatted(field.name())));
    }

    private static Value count(Field field, String typed) {
        int most = limit(field, Integer.MAX_VALUE);
        return typed.matches("[0-9]{1,9}") && Integer.parseInt(typed) <= most ? good(Integer.toString(Integer.parseInt(typed)))
                : bad(most == Integer.MAX_VALUE ? "%s要写成整数".formatted(field.name()) : "%s要写成不超过 %d 的整数".formatted(field.name(), most));
    }

    private static Value amount(Field field, String typed) {
        return typed.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") ? good(new BigDecimal(typed).stripTrailingZeros().toPlainString())
                : bad("%s要写成数字，最多两位小数，例如 4 或 4.5".formatted(field.name()));
    }

    private static Value choice(Field field, String typed) {
        return field.choices().stream().anyMatch(choice -> choice.code().equals(typed)) ? good(typed)
                : bad("请选择%s".formatted(field.name()));
    }

    private static Value gathering(Field field, String typed) {
        return typed.matches("[0-9]{1,18}") ? good(typed) : bad("请选择%s".formatted(field.name()));
    }

    private static Value words(Field field, String typed) {
        int most = limit(field, LONGEST);
        return typed.length() <= most ? good(typed) : bad("%s不超过 %d 字".formatted(field.name(), most));
    }

    private static int limit(Field field, int otherwise) {
        Integer most = field.most();
        return most == null ? otherwise : most;
    }

    private static Value good(String text) {
        return new Value(Optional.of(text), Optional.empty());
    }

    private static Value bad(String sentence) {
        return new Value(Optional.empty(), Optional.of(sentence));
    }
}
