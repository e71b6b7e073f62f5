package zhibu.members;

import static zhibu.members.Particular.ARRIVED_ON;
import static zhibu.members.Particular.BORN_ON;
import static zhibu.members.Particular.FULL_ON;
import static zhibu.members.Particular.ID_NUMBER;
import static zhibu.members.Particular.JOINED_ON;
import static zhibu.members.Particular.SEX;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import zhibu.shared.RuleViolation.Problem;

/**
 * What can't be so of a member: a particular nobody is without is missing, days are out of order or still to come, or his ID number
 * says another birthday or sex.
 *
 * <p>Source: 《中国共产党发展党员工作细则》第5条 for the age at admission; GB 11643-1999 for ID numbers.
 */
final class RosterCheck {

    private final Particulars said;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private RosterCheck(Particulars said, LocalDate today) {
        this.said = said;
        this.today = today;
    }

    /**
     * All that can't be so.
     *
     * @param leastAge how old one must be to be admitted, in years
     */
    static List<Problem> problems(Particulars said, int leastAge, LocalDate today) {
        RosterCheck check = new RosterCheck(said, today);
        check.checkNeeded();
        check.checkDays();
        check.checkAge(leastAge);
        check.checkIdNumber();
        return check.problems;
    }

    private void checkNeeded() {
        Arrays.stream(Particular.values()).filter(Particular::needed).filter(particular -> !said.has(particular))
                .forEach(particular -> refuse(particular, "请填写%s".formatted(particular.heading())));
    }

    private void checkDays() {
        Arrays.stream(Particular.values()).filter(particular -> particular.form() == Particular.Form.DATE)
                .filter(particular -> said.day(particular).filter(day -> day.isAfter(today)).isPresent())
                .forEach(particular -> refuse(particular, "%s不能晚于今天".formatted(particular.heading())));
        requireOrder(JOINED_ON, FULL_ON);
        requireOrder(JOINED_ON, ARRIVED_ON);
    }

    private void requireOrder(Particular earlier, Particular later) {
        Optional<LocalDate> first = said.day(earlier);
        if (first.isPresent() && said.day(later).filter(day -> day.isBefore(first.get())).isPresent()) {
            refuse(later, "%s不能早于%s%s".formatted(later.heading(), earlier.heading(), first.get()));
        }
    }

    private void checkAge(int leastAge) {
        Optional<LocalDate> joined = said.day(JOINED_ON);
        if (joined.isPresent() && said.day(BORN_ON).filter(born -> born.plusYears(leastAge).isAfter(joined.get())).isPresent()) {
            refuse(JOINED_ON, "入党时不满 %d 岁，请核对出生日期和入党日期".formatted(leastAge));
        }
    }

    private void checkIdNumber() {
        IdNumber.of(said.get(ID_NUMBER)).ifPresent(number -> {
            if (said.day(BORN_ON).filter(born -> !born.equals(number.bornOn())).isPresent()) {
                refuse(BORN_ON, "出生日期与公民身份号码中的不同");
            }
            if (said.has(SEX) && said.isWoman() != number.female()) {
                refuse(SEX, "性别与公民身份号码中的不同");
            }
        });
    }

    private void refuse(Particular particular, String sentence) {
        problems.add(new Problem(particular.field(), sentence));
    }
}
