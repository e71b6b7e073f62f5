package zhibu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a review 民主评议党员: the ballots each member got and the grade that came of them. A quarter are excellent. */
final class Grades {

    private static final int EXCELLENT_ONE_IN = 4;

    private final List<Member> members;
    private final LocalDate day;
    private final Map<String, Map<String, String>> say;

    /** @param say what was said of those with a grade */
    Grades(List<Member> members, LocalDate day, Map<String, Map<String, String>> say) {
        this.members = members;
        this.day = day;
        this.say = say;
    }

    /** How many voted: everybody of whom something is asked. */
    int ballots() {
        return Math.toIntExact(members.stream().filter(member -> member.isRatedOn(day)).count());
    }

    List<Map<String, String>> lines() {
        List<Map<String, String>> lines = new ArrayList<>();
        for (int index = 0; index < members.size(); index++) {
            lines.add(line(members.get(index), grade(index)));
        }
        return lines;
    }

    /** Others are excellent each year. */
    private String grade(int index) {
        boolean excellent = (index + day.getYear()) % members.size() < members.size() / EXCELLENT_ONE_IN;
        return !members.get(index).isRatedOn(day) ? "ABSENT" : excellent ? "EXCELLENT" : "QUALIFIED";
    }

    private Map<String, String> line(Member member, String grade) {
        int voted = grade.equals("ABSENT") ? 0 : ballots();
        int excellent = grade.equals("EXCELLENT") ? voted - voted / EXCELLENT_ONE_IN : voted / EXCELLENT_ONE_IN;
        Map<String, String> line = new LinkedHashMap<>(say.get(grade));
        line.put("excellent", Integer.toString(excellent));
        line.put("qualified", Integer.toString(voted - excellent));
        line.put("grade", grade);
        line.put("told", day.toString());
        line.put("member", Long.toString(member.id()));
        line.values().removeIf(String::isEmpty);
        return line;
    }
}
