package zhibu.standards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the annual plan 年度计划 of a branch usually holds, and what its levels B, T, X are called. */
public record PlanTemplate(Levels levels, List<Usual> usual) {

    public PlanTemplate {
        usual = List.copyOf(usual);
    }

    /** The template this release ships. */
    public static PlanTemplate shipped() {
        return new ShippedDocuments().plan();
    }

    /** What a level is called: 「必做」. */
    public String nameOf(PlanLevel level) {
        return levels.names().stream().filter(known -> known.code() == level).findFirst().map(Level::name).orElse(level.name());
    }

    /**
     * The levels and their names.
     *
     * @param notice that the public sources don't say what the letters stand for
     */
    public record Levels(String notice, Source source, List<Level> names) {

        public Levels {
            names = List.copyOf(names);
        }
    }

    /** A level and its name. */
    public record Level(PlanLevel code, String name) {
    }

    /**
     * An item most plans have.
     *
     * @param kind the code of the kind of record that fulfils it; none for a free matter
     * @param months the first and the last month
     * @param times the parameter that says how often; none for once
     * @param each whether every group does it
     * @param rule the code of the rule that asks for it
     * @param duty the name of the post that is responsible
     * @param needs what a branch must have for it to be asked
     * @param permanent whether temporary branches 临时党支部 leave it out
     * @param standard for a free matter, the standard it serves
     */
    public record Usual(String title, @Nullable String kind, PlanLevel level, Rhythm rhythm, List<Integer> months, @Nullable String times,
                        @Nullable Boolean each, String rule, String duty, @Nullable Needs needs, @Nullable Boolean permanent,
                        @Nullable Only only, @Nullable StandardCode standard, @Nullable String note) {

        public Usual {
            months = List.copyOf(months);
        }

        public int first() {
            return months.get(0);
        }

        public int last() {
            return months.get(months.size() - 1);
        }

        public boolean ofEachGroup() {
            return Boolean.TRUE.equals(each);
        }

        public boolean onlyPermanent() {
            return Boolean.TRUE.equals(permanent);
        }
    }

    /** What a branch must have. */
    public enum Needs { COMMITTEE, GROUPS }

    /** The value a parameter of the edition must have. */
    public record Only(String parameter, int value) {
    }
}
