package zhibu.entries;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhibu.members.MemberFacts;
import zhibu.members.Muster;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.standards.EntryKind;
import zhibu.standards.EntryKind.Field;

/** Reads what was typed by what its kind asks, and names everything that can't be so. */
final class Reading {

    private final EntryKind kind;
    private final EntryText text;
    private final Muster muster;
    private final Set<MemberId> belonging;
    private final List<Problem> problems = new ArrayList<>();

    /** @param muster the branch on the day it happened */
    Reading(EntryKind kind, EntryText text, Muster muster) {
        this.kind = kind;
        this.text = text;
        this.muster = muster;
        this.belonging = muster.people().stream().map(MemberFacts::member).collect(toSet());
    }

    /** @throws RuleViolation naming every problem found */
    Answers answers(LocalDate today) {
        LocalDate happenedOn = muster.date();
        if (happenedOn.isAfter(today)) {
            refuse("happenedOn", "%s不能晚于今天，办过之后再记".formatted(kind.dated()));
        }
        if (happenedOn.isBefore(muster.branch().foundedOn())) {
            refuse("happenedOn", "%s早于支部成立日期 %s".formatted(kind.dated(), muster.branch().foundedOn()));
        }
        Answers answers = new Answers(happenedOn, values(), people(), lines());
        if (problems.isEmpty() && kind.check() != null) {
            problems.addAll(Check.named(kind.check()).problems(answers));
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
        return answers;
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            if (!field.type().ofPeople()) {
                keep(field, text.field(i), "fields[%d].value".formatted(i), values);
            }
        }
        return values;
    }

    private void keep(Field field, String typed, String place, Map<String, String> values) {
        if (!typed.isEmpty()) {
            read(field, typed, place).ifPresent(value -> values.put(field.code(), value));
        } else if (field.asked()) {
            refuse(place, "请填写%s".formatted(field.name()));
        }
    }

    private Optional<String> read(Field field, String typed, String place) {
        Value value = Value.read(field, typed);
        value.refusal().ifPresent(sentence -> refuse(place, sentence));
        return value.text();
    }

    private Map<String, List<MemberId>> people() {
        Map<String, List<MemberId>> people = new LinkedHashMap<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            if (field.type().ofPeople()) {
                named(field, i, field.type() == EntryKind.Type.PERSON ? "fields[%d].value".formatted(i) : "people", people);
            }
        }
        return people;
    }

    private void named(Field field, int index, String place, Map<String, List<MemberId>> people) {
        List<MemberId> named = typedPeople(field, index).map(Reading::member).distinct().toList();
        if (named.isEmpty() && field.asked()) {
            refuse(place, "请选择%s".formatted(field.name()));
        }
        if (!belonging.containsAll(named)) {
            refuse(place, "%s中有人在%s不是本支部党员，请重新选择".formatted(field.name(), kind.dated()));
        }
        people.put(field.code(), named);
    }

    private Stream<String> typedPeople(Field field, int index) {
        if (field.type() == EntryKind.Type.PERSON) {
            return Stream.of(text.field(index)).filter(typed -> !typed.isEmpty());
        }
        String prefix = field.code() + "/";
        return text.people().stream().filter(typed -> typed.startsWith(prefix)).map(typed -> typed.substring(prefix.length()));
    }

    private static MemberId member(String typed) {
        return MemberId.valueOf(typed);
    }

    private List<Answers.Line> lines() {
        EntryKind.Rows rows = kind.rows();
        if (rows == null) {
            return List.of();
        }
        if (text.members().isEmpty()) {
            refuse("", "请填写%s，至少一人".formatted(rows.name()));
        }
        if (new HashSet<>(text.members()).size() < text.members().size()) {
            throw new NotFound();
        }
        return IntStream.range(0, text.members().size()).mapToObj(i -> line(rows, i)).toList();
    }

    private Answers.Line line(EntryKind.Rows rows, int row) {
        MemberId member = member(text.members().get(row));
        if (!belonging.contains(member)) {
            throw new NotFound();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int column = 0; column < rows.columns().size(); column++) {
            int cell = row * rows.columns().size() + column;
            keep(rows.columns().get(column), text.cell(cell), "cells[%d].value".formatted(cell), values);
        }
        return new Answers.Line(member, values);
    }

    private void refuse(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
