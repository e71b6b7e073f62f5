package zhibu.standards;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no edition may take out or bring in 减负底线: what is never asked stays written down, and nothing scores check-in, points for
 * use, rankings, photographs, notes, press or leaders' comments.
 */
final class HouseRules {

    private static final Pattern NEVER_SCORED = Pattern.compile("打卡|积分|排名|排行|点赞|上稿|照片|笔记|登录|在线时长|批示|学习时长");

    private final Edition shipped;

    /** @param shipped the edition whose words on this stand for all */
    HouseRules(Edition shipped) {
        this.shipped = shipped;
    }

    /** What {@code edition} takes out or brings in. */
    List<Contradiction> broken(Edition edition) {
        return Stream.of(missing(shipped.never(), edition.never(), "减负底线不能删改", "never"),
                missing(shipped.bonus().refused(), edition.bonus().refused(), "不得加分的情形不能删改", "bonus", "refused"),
                edition.bonus().accepted().stream().flatMap(text -> forbidden(text, "bonus", "accepted")),
                IntStream.range(0, edition.items().size()).boxed().flatMap(index -> texts(edition.items().get(index))
                        .flatMap(text -> forbidden(text, "items", index)))).flatMap(Function.identity()).toList();
    }

    private static Stream<Contradiction> missing(List<String> asked, List<String> written, String what, Object... place) {
        return asked.stream().filter(line -> !written.contains(line))
                .map(line -> new Contradiction(YamlPlace.of(place), "%s，缺少“%s”".formatted(what, line)));
    }

    private static Stream<String> texts(Item item) {
        return Stream.of(Stream.of(item.name(), item.criteria()), item.computed().stream().map(ComputedRule::text),
                item.proportional().stream().map(ProportionalRule::text), item.onSite().stream().map(OnSiteRule::text))
                .flatMap(Function.identity());
    }

    private static Stream<Contradiction> forbidden(String text, Object... place) {
        Matcher word = NEVER_SCORED.matcher(text);
        return word.find() ? Stream.of(new Contradiction(YamlPlace.of(place),
                "按减负规定，“%s”不能作为评分内容：%s".formatted(word.group(), text))) : Stream.empty();
    }
}
