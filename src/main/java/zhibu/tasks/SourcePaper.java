package zhibu.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The document a key task comes from 依据文件; text is empty and the day none where there is no such. */
public record SourcePaper(String title, String number, @Nullable LocalDate issuedOn) {

    /** As one line: 「《2026年机关党建工作要点》（清直工委〔2026〕3号）」. */
    public String line() {
        String named = title.isEmpty() || title.startsWith("《") ? title : "《%s》".formatted(title);
        return number.isEmpty() ? named : "%s（%s）".formatted(named, number);
    }
}
