package zhibu.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The talks 谈心谈话 of a branch: once a year its secretary talks with every member. */
final class Talks {

    private static final int MONTHS = 10;

    private final Branch branch;
    private final Today today;
    private final EntryBook book;

    Talks(Branch branch, Today today, EntryBook book) {
        this.branch = branch;
        this.today = today;
        this.book = book;
    }

    void hold() {
        for (int year = today.recordsBegin().getYear(); year <= today.year(); year++) {
            for (int index = 1; index < branch.members().size(); index++) {
                talk(branch.members().get(index), branch.rhythm().committee(YearMonth.of(year, 2 + index % MONTHS)));
            }
        }
    }

    private void talk(Member member, LocalDate day) {
        if (today.isOver(day) && member.belongsOn(day) && branch.secretary().belongsOn(day) && !day.isBefore(branch.foundation()
                .founded())) {
            book.enter(new Sheet("TALK", day, day, "%s与%s谈心谈话".formatted(branch.secretary().name(), member.name()), "日常谈心",
                    Map.of("reason", "ROUTINE", "place", "党员活动室", "form", "ONE", "confirmed", "true",
                            "content", "交流近期思想和工作情况，听取对支部工作的意见；身体和家庭情况良好，工作上希望多参加业务培训。"),
                    Map.of("from", List.of(branch.secretary()), "to", List.of(member)), List.of()));
        }
    }
}
