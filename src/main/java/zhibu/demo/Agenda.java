package zhibu.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sets the agenda of one branch's gatherings. */
final class Agenda {

    private static final Set<Integer> PARTY_WORK_MONTHS = Set.of(3, 9);
    private static final int LAST_QUARTER = 4;

    private final Branch branch;
    private final Map<String, List<Text>> texts;
    private final Map<Kind, Deck> decks = new EnumMap<>(Kind.class);

    Agenda(Branch branch, Map<String, List<Text>> texts) {
        this.branch = branch;
        this.texts = texts;
        for (Kind kind : Kind.values()) {
            decks.put(kind, new Deck(texts(kind.name()), branch.foundation().chance()));
        }
    }

    /** What is dealt with on {@code occasion}, the most particular first. */
    List<Text> of(Occasion occasion) {
        List<Text> agenda = new ArrayList<>();
        if (occasion.isAssembly()) {
            agenda.addAll(formalities(occasion));
        }
        occasion.kinds().forEach(kind -> agenda.addAll(routine(kind, occasion)));
        if (takesUpPartyWork(occasion)) {
            agenda.addAll(texts("PARTY_WORK"));
        }
        if (occasion.isAssembly() && quarter(occasion) == LAST_QUARTER && agenda.stream().noneMatch(Agenda::isReport)) {
            texts(Kind.ASSEMBLY.name()).stream().filter(Agenda::isReport).findFirst().ifPresent(agenda::add);
        }
        return agenda.stream().map(text -> text.with(values(occasion))).toList();
    }

    /** Whether Party work is taken up by itself 专题研究: by the committee in March and September, else by an assembly of those quarters. */
    private boolean takesUpPartyWork(Occasion occasion) {
        return branch.plan().committee() ? occasion.is(Kind.COMMITTEE) && PARTY_WORK_MONTHS.contains(occasion.date().getMonthValue())
                : occasion.isAssembly() && quarter(occasion) % 2 == 1;
    }

    private static int quarter(Occasion occasion) {
        return (occasion.date().getMonthValue() + 2) / 3;
    }

    private static boolean isReport(Text text) {
        return text.agenda().equals("REPORT");
    }

    /** Whether the annual plan is put to the vote: in the first quarter. */
    static boolean plansOn(Occasion occasion) {
        return occasion.isAssembly() && occasion.date().getMonthValue() <= 3;
    }

    private List<Text> formalities(Occasion occasion) {
        List<Text> formalities = new ArrayList<>();
        if (branch.electsOn(occasion.date())) {
            formalities.addAll(texts("ELECTION"));
        }
        if (branch.admitsOn(occasion.date())) {
            formalities.addAll(texts("ADMISSION"));
        }
        if (plansOn(occasion)) {
            formalities.addAll(texts("PLAN"));
        }
        return formalities;
    }

    private List<Text> routine(Kind kind, Occasion occasion) {
        return switch (kind) {
            case ASSEMBLY -> List.of(draw(kind, occasion));
            case COMMITTEE -> concat(firstTopics(occasion), List.of(draw(kind, occasion), draw(kind, occasion)));
            case GROUP, LECTURE, THEME_DAY -> List.of(draw(kind, occasion));
            case LIFE, REVIEW -> texts(kind.name());
        };
    }

    /** 第一议题: every other month the committee studies first, each branch something else. */
    private List<Text> firstTopics(Occasion occasion) {
        List<Text> topics = texts("FIRST_TOPIC");
        int month = occasion.date().getMonthValue();
        return month % 2 == 1 ? List.of() : List.of(topics.get((int) ((month / 2 + branch.id()) % topics.size())));
    }

    private static List<Text> concat(List<Text> first, List<Text> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private Text draw(Kind kind, Occasion occasion) {
        Predicate<Text> suitable = text -> text.suits(occasion.date())
                && (occasion.kinds().size() == 1 || !text.isOutdoors());
        return Objects.requireNonNull(decks.get(kind)).draw(suitable);
    }

    private List<Text> texts(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    private Map<String, String> values(Occasion occasion) {
        return Map.of("year", Integer.toString(occasion.date().getYear()), "secretary", branch.secretary().name(),
                "person", branch.probationer().name());
    }
}
