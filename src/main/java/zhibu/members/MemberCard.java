package zhibu.members;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/** A member as the roster 花名册 shows him. */
public record MemberCard(long number, String name, boolean female, LocalDate bornOn, LocalDate joinedOn,
                         @Nullable LocalDate fullOn, String position, boolean official, @Nullable Long group,
                         @Nullable LocalDate leftOn) {

    /** As a roster says. */
    MemberCard(long number, Particulars said, @Nullable LocalDate leftOn) {
        this(number, said.get(Particular.NAME), said.isWoman(), said.day(Particular.BORN_ON).orElseThrow(),
                said.day(Particular.JOINED_ON).orElseThrow(), said.day(Particular.FULL_ON).orElse(null), said.get(Particular.POSITION),
                said.yes(Particular.OFFICIAL), said.has(Particular.GROUP) ? Long.valueOf(said.get(Particular.GROUP)) : null, leftOn);
    }

    public MemberId id() {
        return new MemberId(number);
    }

    /** Age in whole years on {@code date}. */
    public int age(LocalDate date) {
        return Period.between(bornOn, date).getYears();
    }

    /** Years of full membership 党龄 on {@code date}; 0 while probationary. */
    public int seniority(LocalDate date) {
        return fullOn == null || fullOn.isAfter(date) ? 0 : Period.between(fullOn, date).getYears();
    }

    /** 预备党员 on {@code date}. */
    public boolean probationary(LocalDate date) {
        return fullOn == null || fullOn.isAfter(date);
    }
}
