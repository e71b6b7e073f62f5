package zhibu.demo;

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
final class Secretary {

    private static final int PERCENT_WITH_GUESTS = 15;
    private static final int PERCENT_LATE = 6;

    private final Branch branch;
    private final Material.City city;
    private final Today today;
    private final Chance chance;
    private final Agenda agenda;
    private final RollCall rollCall;
    private final Ballot ballot;
    private final Ordinals ordinals = new Ordinals();
    private final String room;

    Secretary(Branch branch, Material material, Today today) {
        this.branch = branch;
        this.city = material.city();
        this.today = today;
        this.chance = branch.foundation().chance();
        this.agenda = new Agenda(branch, material.texts());
        this.rollCall = new RollCall(branch, city.reasons());
        this.ballot = new Ballot(chance);
        this.room = chance.oneOf(city.places());
    }

    /** The record of {@code occasion}; occasions have to come in the order they were held. */
    Gathering record(Occasion occasion) {
        Map<Kind, Integer> counted = count(occasion);
        List<Text> items = agenda.of(occasion);
        Member chair = occasion.group() == null ? branch.secretary() : branch.leader(occasion.group());
        Member recorder = recorder(occasion, chair);
        Member lecturer = occasion.is(Kind.LECTURE) ? lecturer(counted.getOrDefault(Kind.LECTURE, 1)) : null;
        Roll roll = rollCall.call(occasion, Stream.of(chair, recorder, lecturer == null ? chair : lecturer).toList());
        return new Gathering(occasion, first(items, Text::place).orElse(room), chair, recorder,
                items.get(0).title(), !lapses(2), guests(occasion), roll, counted,
                first(items, Text::form).orElse(null), lecturer, lapses(1) ? careless(items) : items,
                resolutions(occasion, roll), recordedAt(occasion));
    }

    private static Optional<String> first(List<Text> items, Function<Text, @Nullable String> property) {
        return items.stream().flatMap(item -> Stream.ofNullable(property.apply(item))).findFirst();
    }

    private Map<Kind, Integer> count(Occasion occasion) {
        Map<Kind, Integer> counted = new EnumMap<>(Kind.class);
        occasion.kinds().forEach(kind -> counted.put(kind, ordinals.next(kind, occasion)));
        return counted;
    }

    private Member recorder(Occasion occasion, Member chair) {
        List<Member> able = occasion.group() != null ? branch.membersOf(occasion.group(), occasion.date())
                : occasion.is(Kind.COMMITTEE) ? branch.committeeOn(occasion.date())
                : branch.membersOn(occasion.date());
        return able.stream().filter(member -> !member.equals(chair)).findFirst().orElseThrow();
    }

    /** The secretary lectures first in the year, then the others of those who serve in turn. */
    private Member lecturer(int ordinal) {
        return branch.members().get((ordinal - 1) % Math.min(4, branch.plan().size()));
    }

    private boolean lapses(int times) {
        return chance.happens(branch.plan().lapses() * times);
    }

    private String guests(Occasion occasion) {
        boolean open = occasion.isAssembly() || occasion.is(Kind.THEME_DAY);
        return open && chance.happens(PERCENT_WITH_GUESTS) ? chance.oneOf(city.guests()) : "";
    }

    private static List<Text> careless(List<Text> items) {
        List<Text> unfinished = new ArrayList<>(items);
        unfinished.set(0, items.get(0).withoutConclusion());
        return unfinished;
    }

    private List<Resolution> resolutions(Occasion occasion, Roll roll) {
        List<Resolution> resolutions = new ArrayList<>();
        if (!occasion.isAssembly()) {
            return resolutions;
        }
        if (branch.electsOn(occasion.date())) {
            resolutions.addAll(ballot.elect(branch.committeeOn(occasion.date()), roll));
        }
        if (branch.admitsOn(occasion.date())) {
            resolutions.add(ballot.admit(branch.probationer().name(), roll));
        }
        if (Agenda.plansOn(occasion)) {
            resolutions.add(ballot.decide("%d年度工作计划".formatted(occasion.date().getYear()), roll));
        }
        return resolutions;
    }

    private LocalDateTime recordedAt(Occasion occasion) {
        LocalDateTime sameDay = occasion.date().atTime(occasion.end()).plusMinutes(chance.between(10, 90));
        LocalDateTime late = occasion.date().plusDays(chance.between(16, 33))
                .atTime(LocalTime.of(chance.between(9, 16), chance.between(0, 59)));
        boolean tardy = branch.plan().lapses() > 0 && chance.happens(PERCENT_LATE);
        return tardy && today.isOver(late.toLocalDate()) ? late : sameDay;
    }
}
