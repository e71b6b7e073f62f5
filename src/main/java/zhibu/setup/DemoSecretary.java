package zhibu.setup;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the minutes of one branch's gatherings. */
final class DemoSecretary {

    private static final int PERCENT_WITH_GUESTS = 15;
    private static final int PERCENT_LATE = 6;

    private final DemoBranch branch;
    private final DemoMaterial.City city;
    private final DemoToday today;
    private final DemoChance chance;
    private final DemoAgenda agenda;
    private final DemoRollCall rollCall;
    private final DemoBallot ballot;
    private final DemoOrdinals ordinals = new DemoOrdinals();
    private final String room;

    DemoSecretary(DemoBranch branch, DemoMaterial material, DemoToday today) {
        this.branch = branch;
        this.city = material.city();
        this.today = today;
        this.chance = branch.foundation().chance();
        this.agenda = new DemoAgenda(branch, material.texts());
        this.rollCall = new DemoRollCall(branch, city.reasons());
        this.ballot = new DemoBallot(chance);
        this.room = chance.oneOf(city.places());
    }

    /** The record of {@code occasion}; occasions have to come in the order they were held. */
    DemoGathering record(DemoOccasion occasion) {
        Map<DemoKind, Integer> counted = count(occasion);
        List<DemoText> items = agenda.of(occasion);
        DemoMember chair = occasion.group() == null ? branch.secretary() : branch.leader(occasion.group());
        DemoMember recorder = recorder(occasion, chair);
        DemoMember lecturer = occasion.is(DemoKind.LECTURE) ? lecturer(counted.getOrDefault(DemoKind.LECTURE, 1)) : null;
        DemoRoll roll = rollCall.call(occasion, Stream.of(chair, recorder, lecturer == null ? chair : lecturer).toList());
        return new DemoGathering(occasion, first(items, DemoText::place).orElse(room), chair, recorder,
                items.get(0).title(), !lapses(2), guests(occasion), roll, counted,
                first(items, DemoText::form).orElse(null), lecturer, lapses(1) ? careless(items) : items,
                resolutions(occasion, roll), recordedAt(occasion));
    }

    private static Optional<String> first(List<DemoText> items, Function<DemoText, @Nullable String> property) {
        return items.stream().flatMap(item -> Stream.ofNullable(property.apply(item))).findFirst();
    }

    private Map<DemoKind, Integer> count(DemoOccasion occasion) {
        Map<DemoKind, Integer> counted = new EnumMap<>(DemoKind.class);
        occasion.kinds().forEach(kind -> counted.put(kind, ordinals.next(kind, occasion)));
        return counted;
    }

    private DemoMember recorder(DemoOccasion occasion, DemoMember chair) {
        List<DemoMember> able = occasion.group() != null ? branch.membersOf(occasion.group(), occasion.date())
                : occasion.is(DemoKind.COMMITTEE) ? branch.committeeOn(occasion.date())
                : branch.membersOn(occasion.date());
        return able.stream().filter(member -> !member.equals(chair)).findFirst().orElseThrow();
    }

    /** The secretary lectures first in the year, then the others of those who serve in turn. */
    private DemoMember lecturer(int ordinal) {
        return branch.members().get((ordinal - 1) % Math.min(4, branch.plan().size()));
    }

    private boolean lapses(int times) {
        return chance.happens(branch.plan().lapses() * times);
    }

    private String guests(DemoOccasion occasion) {
        boolean open = occasion.isAssembly() || occasion.is(DemoKind.THEME_DAY);
        return open && chance.happens(PERCENT_WITH_GUESTS) ? chance.oneOf(city.guests()) : "";
    }

    private static List<DemoText> careless(List<DemoText> items) {
        List<DemoText> unfinished = new ArrayList<>(items);
        unfinished.set(0, items.get(0).withoutConclusion());
        return unfinished;
    }

    private List<DemoResolution> resolutions(DemoOccasion occasion, DemoRoll roll) {
        List<DemoResolution> resolutions = new ArrayList<>();
        if (!occasion.isAssembly()) {
            return resolutions;
        }
        if (branch.electsOn(occasion.date())) {
            resolutions.addAll(ballot.elect(branch.committeeOn(occasion.date()), roll));
        }
        if (branch.admitsOn(occasion.date())) {
            resolutions.add(ballot.admit(branch.probationer().name(), roll));
        }
        if (DemoAgenda.plansOn(occasion)) {
            resolutions.add(ballot.decide("%d年度工作计划".formatted(occasion.date().getYear()), roll));
        }
        return resolutions;
    }

    private LocalDateTime recordedAt(DemoOccasion occasion) {
        LocalDateTime sameDay = occasion.date().atTime(occasion.end()).plusMinutes(chance.between(10, 90));
        LocalDateTime late = occasion.date().plusDays(chance.between(16, 33))
                .atTime(LocalTime.of(chance.between(9, 16), chance.between(0, 59)));
        boolean tardy = branch.plan().lapses() > 0 && chance.happens(PERCENT_LATE);
        return tardy && today.isOver(late.toLocalDate()) ? late : sameDay;
    }
}
