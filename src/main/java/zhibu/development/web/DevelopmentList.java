package zhibu.development.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.development.Authority;
import zhibu.development.CandidacyView;
import zhibu.development.Deadlines;
import zhibu.development.Due;
import zhibu.development.Taken;
import zhibu.organization.BranchCard;
import zhibu.shared.Reader;

/** Those on their way into the Party in one branch: who is still on it, and who arrived or left it. */
record DevelopmentList(Authority authority, List<CandidacyView> views, Reader reader) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    public BranchCard branch() {
        return authority.branch();
    }

    public boolean keeps() {
        return branch().keptBy(reader);
    }

    public List<Row> rows() {
        return views.stream().map(Row::new).toList();
    }

    /** Those for whom something is still to be done. */
    public List<Row> going() {
        return rows().stream().filter(row -> !row.closed()).toList();
    }

    public List<Row> closed() {
        return rows().stream().filter(Row::closed).toList();
    }

    /** One of them. */
    record Row(CandidacyView view) {

        public boolean closed() {
            return view.ending() != null || view.complete();
        }

        /** What is next; none if everything is done. */
        public @Nullable String next() {
            return view.progress().next().map(step -> StepLine.mark(step.number()) + view.authority().name(step)).orElse(null);
        }

        /** What is due first; none if nothing is. */
        public @Nullable Due due() {
            return new Deadlines(view.progress()).running().stream().findFirst().orElse(null);
        }

        public long late(Due due) {
            return due.late(view.progress().today());
        }

        List<Object> cells() {
            return List.of(view.applicant().name(), view.applicant().female() ? "女" : "男", view.applicant().bornOn(),
                    view.applicant().position(), view.standing(), view.stage().name(), Optional.ofNullable(next()).orElse(""), day("apply"),
                    day("activist"), day("candidate"), day("assembly"), day("approved"), day("confirm-approved"),
                    Optional.ofNullable(due()).map(Row::sentence).orElse(""), (int) view.papersMissing());
        }

        private Object day(String step) {
            return view.progress().done(step).<Object>map(Taken::on).orElse("");
        }

        private static String sentence(Due due) {
            return "%s：%s".formatted(due.what(), DAY.format(due.lastDay()));
        }
    }

}
