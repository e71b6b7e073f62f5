package zhibu.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Sets the agenda of one branch's gatherings. */
final class DemoAgenda {

    private final DemoBranch branch;
    private final Map<String, List<DemoText>> texts;
    private final Map<DemoKind, DemoDeck> decks = new EnumMap<>(DemoKind.class);

    DemoAgenda(DemoBranch branch, Map<String, List<DemoText>> texts) {
        this.branch = branch;
        this.texts = texts;
        for (DemoKind kind : DemoKind.values()) {
            decks.put(kind, new DemoDeck(texts(kind.name()), branch.foundation().chance()));
        }
    }

    /** What is dealt with on {@code occasion}, the most particular first. */
    List<DemoText> of(DemoOccasion occasion) {
        List<DemoText> agenda = new ArrayList<>();
        if (occasion.isAssembly()) {
            agenda.addAll(formalities(occasion));
        }
        occasion.kinds().forEach(kind -> agenda.addAll(routine(kind, occasion)));
        return agenda.stream().map(text -> text.with(values(occasion))).toList();
    }

    /** Whether the annual plan is put to the vote: in the first quarter. */
    static boolean plansOn(DemoOccasion occasion) {
        return occasion.isAssembly() && occasion.date().getMonthValue() <= 3;
    }

    private List<DemoText> formalities(DemoOccasion occasion) {
        List<DemoText> formalities = new ArrayList<>();
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

    private List<DemoText> routine(DemoKind kind, DemoOccasion occasion) {
        return switch (kind) {
            case ASSEMBLY -> List.of(draw(kind, occasion));
            case COMMITTEE -> List.of(draw(kind, occasion), draw(kind, occasion));
            case GROUP, LECTURE, THEME_DAY -> List.of(draw(kind, occasion));
            case LIFE, REVIEW -> texts(kind.name());
        };
    }

    private DemoText draw(DemoKind kind, DemoOccasion occasion) {
        Predicate<DemoText> suitable = text -> text.suits(occasion.date())
                && (occasion.kinds().size() == 1 || !text.isOutdoors());
        return Objects.requireNonNull(decks.get(kind)).draw(suitable);
    }

    private List<DemoText> texts(String name) {
        return Objects.requireNonNull(texts.get(name));
    }

    private Map<String, String> values(DemoOccasion occasion) {
        return Map.of("year", Integer.toString(occasion.date().getYear()), "secretary", branch.secretary().name(),
                "person", branch.probationer().name());
    }
}
