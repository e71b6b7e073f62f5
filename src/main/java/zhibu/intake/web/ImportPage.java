package zhibu.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import zhibu.intake.ImportView;
import zhibu.intake.Preview;
import zhibu.intake.PreviewRow;
import zhibu.intake.Verdict;
import zhibu.shared.web.Option;

/**
 * A preview as far as it is shown: of all rows or those of one verdict, so many at once.
 *
 * @param verdict only rows of which this is said; none for all
 * @param page from 1
 */
record ImportPage(ImportView view, Preview preview, @Nullable Verdict verdict, int page) {

    private static final int AT_ONCE = 200;

    /** One figure above the rows with the address of those it counts. */
    record Figure(String label, int count, String href, boolean chosen) {
    }

    public String address() {
        return "/branches/%s/roster-imports/%d".formatted(view.branch().id(), view.card().number());
    }

    public List<PreviewRow> rows() {
        return preview.rows(verdict, (page - 1) * AT_ONCE, AT_ONCE);
    }

    private int found() {
        return verdict == null ? preview.size() : preview.count(verdict);
    }

    public List<Figure> figures() {
        Stream<Figure> each = Arrays.stream(Verdict.values())
                .map(one -> new Figure(one.label(), preview.count(one), link(one, 1), one == verdict));
        return Stream.concat(Stream.of(new Figure("全部", preview.size(), link(null, 1), verdict == null)), each).toList();
    }

    private String link(@Nullable Verdict shown, int number) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(address());
        if (shown != null) {
            link.queryParam("verdict", shown);
        }
        return (number > 1 ? link.queryParam("page", number) : link).build().toString();
    }

    public @Nullable String previous() {
        return page > 1 ? link(verdict, page - 1) : null;
    }

    public @Nullable String next() {
        return page * AT_ONCE < found() ? link(verdict, page + 1) : null;
    }

    /** What the button says that confirms it. */
    public String confirming() {
        int refused = preview.count(Verdict.REFUSED);
        return "确认导入 %d 行%s".formatted(preview.useful(), refused == 0 ? "" : "，拒绝的 %d 行不导入".formatted(refused));
    }

    public List<Option> choices() {
        return ConfirmationForm.choices();
    }
}
