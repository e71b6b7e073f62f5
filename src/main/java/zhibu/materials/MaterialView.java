package zhibu.materials;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A material as the list shows it.
 *
 * @param source who issued it, or where it stands; may be empty
 * @param issuedOn when it was issued; none where nobody is sure
 * @param retired whether it is no longer offered 停用
 */
public record MaterialView(MaterialId id, String title, String source, @Nullable LocalDate issuedOn, boolean retired) {

    /** What is known beside its title: 「中共中央，2018年10月28日」; empty if nothing is. */
    public String origin() {
        String day = issuedOn == null ? "" : issuedOn.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
        return Stream.of(source, day).filter(text -> !text.isEmpty()).collect(Collectors.joining("，"));
    }
}
