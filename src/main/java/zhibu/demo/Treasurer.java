package zhibu.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the dues 党费 of a branch: assessed in January, collected every month on the day of the groups. */
final class Treasurer {

    private static final String OFFSET = "+08:00";
    private static final LocalTime NOON = LocalTime.NOON;
    private static final String RATE = "1.5%";
    private static final List<BigDecimal> MONTHLY = Stream.of("81.00", "94.50", "102.00", "118.50", "135.00").map(BigDecimal::new).toList();

    private final Branch branch;
    private final Today today;
    private final Tables tables;
    private final long account;

    /** @param account the account that enters what he collects */
    Treasurer(Branch branch, Today today, Tables tables, long account) {
        this.branch = branch;
        this.today = today;
        this.tables = tables;
        this.account = account;
    }

    void keep() {
        Stream.iterate(YearMonth.from(today.recordsBegin()), month -> month.plusMonths(1)).takeWhile(this::isOver)
                .filter(month -> !month.atEndOfMonth().isBefore(branch.foundation().founded())).forEach(this::collect);
        publish(branch.rhythm().groups(YearMonth.of(today.recordsBegin().getYear(), Month.DECEMBER)));
    }

    /** Makes last year's dues public, on the day of its last collection. */
    private void publish(LocalDate day) {
        if (!day.isBefore(branch.foundation().founded())) {
            tables.add(Table.DUES_PUBLICATION, branch.id(), day.getYear(), day, day.atTime(NOON) + OFFSET, account);
        }
    }

    private boolean isOver(YearMonth month) {
        return today.isOver(branch.rhythm().groups(month));
    }

    private void collect(YearMonth month) {
        LocalDate day = branch.rhythm().groups(month);
        for (Member member : branch.membersOn(month.atEndOfMonth())) {
            BigDecimal monthly = MONTHLY.get((int) (member.id() % MONTHLY.size()));
            if (isFirst(month, member)) {
                tables.number(Table.DUES_ASSESSMENT, branch.id(), member.id(), month.getYear(), "EMPLOYED", RATE, monthly, "",
                        day.atTime(NOON) + OFFSET, account);
            }
            tables.number(Table.DUES_PAYMENT, branch.id(), member.id(), month.getYear(), month.getMonthValue(), monthly, day, "",
                    day.atTime(NOON) + OFFSET,
                    account);
        }
    }

    /** Whether he pays for the first time that year. */
    private boolean isFirst(YearMonth month, Member member) {
        YearMonth before = month.minusMonths(1);
        return month.getMonthValue() == 1 || !member.belongsOn(before.atEndOfMonth()) || before.atEndOfMonth()
                .isBefore(branch.foundation().founded());
    }
}
