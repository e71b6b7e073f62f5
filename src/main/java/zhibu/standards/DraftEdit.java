package zhibu.standards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.standards.Edition.Veto;
import zhibu.standards.GradesText.GradeText;
import zhibu.standards.ItemText.RuleText;
import zhibu.standards.Parameters.Parameter;

/** What people wrote in forms, put into the document of a draft; what they left as it was stays word for word. */
final class DraftEdit {

    private final Edition written;
    private final YamlEdit edit;
    private final List<String> off;

    DraftEdit(EditionDocument document) {
        this.written = document.asWritten();
        this.edit = new YamlEdit(document.text());
        this.off = new ArrayList<>(written.off());
    }

    DraftEdit title(String code, String name) {
        words(written.code(), code, "code");
        words(written.name(), name, "name");
        return this;
    }

    DraftEdit from(int year) {
        edit.number(year + "-01-01", "effectiveFrom");
        return this;
    }

    private void words(String before, String now, Object... place) {
        if (!before.equals(now)) {
            edit.words(now, place);
        }
    }

    private void number(String before, String now, Object... place) {
        if (!before.equals(now)) {
            edit.number(now, place);
        }
    }

    private void optional(@Nullable String before, String now, String field, String neighbour, boolean words, Object... place) {
        if (!Optional.ofNullable(before).orElse("").equals(now)) {
            edit.optional(field, now.isEmpty() ? null : words ? YamlEdit.written(now) : now, neighbour, place);
        }
    }

    /** @throws NotFound if there is no such item */
    DraftEdit item(int no, ItemText text) {
        int index = IntStream.range(0, written.items().size()).filter(at -> written.items().get(at).no() == no).findFirst()
                .orElseThrow(NotFound::new);
        Item item = written.items().get(index);
        words(item.name(), text.name(), "items", index, "name");
        number(item.full().toString(), text.full(), "items", index, "full");
        words(item.criteria(), text.criteria(), "items", index, "criteria");
        if (item.onSiteCap() != null || !item.onSite().isEmpty()) {
            optional(shown(item.onSiteCap()), text.onSiteCap(), "onSiteCap", "criteria", false, "items", index);
        }
        Map<String, RuleText> rules = text.rules().stream()
                .collect(Collectors.toMap(RuleText::code, Function.identity(), (one, same) -> one));
        IntStream.range(0, item.computed().size()).forEach(at -> computed(item.computed().get(at), rules, "items", index, "computed", at));
        IntStream.range(0, item.proportional().size()).forEach(at -> proportional(item.proportional().get(at), rules,
                "items", index, "proportional", at));
        IntStream.range(0, item.onSite().size()).forEach(at -> onSite(item.onSite().get(at), rules, "items", index, "onSite", at));
        return this;
    }

    private void computed(ComputedRule rule, Map<String, RuleText> rules, Object... place) {
        Optional.ofNullable(rules.get(rule.code())).ifPresent(text -> {
            words(rule.text(), text.text(), with(place, "text"));
            number(rule.deduct().toString(), text.points(), with(place, "deduct"));
            optional(shown(rule.cap()), text.cap(), "cap", "deduct", false, place);
            optional(rule.notApplicable(), text.notApplicable(), "notApplicable", "source", true, place);
            apply(rule.code(), text.applied());
        });
    }

    private void proportional(ProportionalRule rule, Map<String, RuleText> rules, Object... place) {
        Optional.ofNullable(rules.get(rule.code())).ifPresent(text -> {
            words(rule.text(), text.text(), with(place, "text"));
            number(rule.points().toString(), text.points(), with(place, "points"));
            optional(rule.notApplicable(), text.notApplicable(), "notApplicable", "source", true, place);
            apply(rule.code(), text.applied());
        });
    }

    private void onSite(OnSiteRule rule, Map<String, RuleText> rules, Object... place) {
        Optional.ofNullable(rules.get(rule.code())).ifPresent(text -> {
            words(rule.text(), text.text(), with(place, "text"));
            number(rule.upTo().toString(), text.points(), with(place, "upTo"));
            apply(rule.code(), text.applied());
        });
    }

    private static @Nullable String shown(@Nullable Object points) {
        return points == null ? null : points.toString();
    }

    private static Object[] with(Object[] place, String field) {
        return Stream.concat(Stream.of(place), Stream.of(field)).toArray();
    }

    private void apply(String code, boolean applied) {
        if (applied) {
            off.remove(code);
        } else if (!off.contains(code)) {
            off.add(code);
        }
    }

    /** @throws zhibu.shared.RuleViolation if a number can't be so; the fields are those of the form */
    DraftEdit parameters(List<ParameterText> texts) {
        Objections objections = new Objections();
        for (int row = 0; row < texts.size(); row++) {
            ParameterText text = texts.get(row);
            int at = written.parameters().all().stream().map(Parameter::key).toList().indexOf(text.key());
            if (at >= 0) {
                parameter(written.parameters().all().get(at), text, at, row, objections);
            }
        }
        objections.raise();
        return this;
    }

    private void parameter(Parameter parameter, ParameterText text, int at, int row, Objections objections) {
        Optional<BigDecimal> value = Quantity.read(text.value(), parameter);
        objections.when(value.isEmpty(), "rows[%d].value".formatted(row), "“%s”不能是 %s".formatted(parameter.name(), text.value()))
                .when(text.article().isEmpty(), "rows[%d].article".formatted(row), "请写明“%s”的出处".formatted(parameter.name()));
        value.filter(number -> number.compareTo(parameter.value()) != 0)
                .ifPresent(number -> edit.number(number.stripTrailingZeros().toPlainString(), "parameters", at, "value"));
        if (!text.article().isEmpty()) {
            words(parameter.source().article(), text.article(), "parameters", at, "source", "article");
        }
        Confidence.named(text.confidence()).filter(level -> level != parameter.source().confidence())
                .ifPresent(level -> edit.number(level.label(), "parameters", at, "source", "confidence"));
    }

    /** Writes the numbers of a place into the document. */
    DraftEdit numbers(Map<String, LocalNumber> numbers) {
        List<String> keys = written.parameters().all().stream().map(Parameter::key).toList();
        numbers.values().stream().filter(number -> number.value() != null && keys.contains(number.key())).forEach(number -> {
            int at = keys.indexOf(number.key());
            edit.number(String.valueOf(number.value()), "parameters", at, "value");
            edit.words(number.source().article(), "parameters", at, "source", "article");
            edit.number(number.source().confidence().label(), "parameters", at, "source", "confidence");
        });
        return this;
    }

    DraftEdit grades(GradesText text) {
        for (int at = 0; at < Math.min(written.grades().size(), text.grades().size()); at++) {
            Edition.GradeLine grade = written.grades().get(at);
            GradeText typed = text.grades().get(at);
            words(grade.name(), typed.name(), "grades", at, "name");
            number(grade.from().toString(), typed.from(), "grades", at, "from");
            optional(grade.condition(), typed.condition(), "condition", "from", true, "grades", at);
            optional(grade.consequence(), typed.consequence(), "consequence", "from", true, "grades", at);
        }
        written.vetoes().stream().map(Veto::code).forEach(code -> apply(code, text.applied().contains(code)));
        return this;
    }

    /** The document as it is now. */
    EditionDocument document() {
        if (!off.equals(written.off())) {
            edit.optional("off", off.isEmpty() ? null : YamlEdit.list(off), "total");
        }
        return new EditionDocument("草案", edit.toString());
    }
}
