package zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Who was due on an occasion and who came. */
record Roll(List<Line> lines) {

    /** One person on the roll; {@code reason} is why he was not there. */
    record Line(Member member, boolean mayVote, boolean rated, Attendance attendance, String reason) {

        boolean isDue() {
            return attendance != Attendance.EXCUSED;
        }

        boolean isPresent() {
            return attendance == Attendance.PRESENT;
        }
    }

    /** Whether somebody came, stayed away, or was left out of 应到. */
    enum Attendance { PRESENT, ABSENT, EXCUSED }

    int due() {
        return count(Line::isDue);
    }

    int present() {
        return count(Line::isPresent);
    }

    int dueVoters() {
        return count(Line::mayVote);
    }

    int presentVoters() {
        return count(line -> line.mayVote() && line.isPresent());
    }

    int ratedDue() {
        return count(Line::rated);
    }

    int ratedPresent() {
        return count(line -> line.rated() && line.isPresent());
    }

    private int count(Predicate<Line> condition) {
        return Math.toIntExact(lines.stream().filter(condition).count());
    }

    /** The line of a {@code member} who came. */
    static Line present(Member member, LocalDate date) {
        return new Line(member, member.votesOn(date), member.isRatedOn(date), Attendance.PRESENT, "");
    }

    /** The line of a {@code member} who stayed away. */
    static Line absent(Member member, LocalDate date, String reason) {
        return new Line(member, member.votesOn(date), member.isRatedOn(date), Attendance.ABSENT, reason);
    }

    /** The line of a {@code member} who does not count as due. */
    static Line excused(Member member, String ground) {
        return new Line(member, false, false, Attendance.EXCUSED, ground);
    }
}
