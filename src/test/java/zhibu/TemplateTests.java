package zhibu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What holds for every template, checked on the source. */
class TemplateTests {

    private static final Map<String, Template> ALL =
            Template.all().stream().collect(Collectors.toMap(Template::name, Function.identity()));
    private static final Pattern ASSET = Pattern.compile("@\\{/assets/([^}]*)}");
    private static final Pattern PASSWORD = Pattern.compile("credential\\('password'|^password$");
    private static final Pattern LATIN_PUNCTUATION = Pattern.compile("[\\u4e00-\\u9fff\\u300d\\u300b\\uff09][,;:!?]");

    static Stream<Template> templates() {
        return ALL.values().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void staysShort(Template template) {
        assertThat(template.source().lines().count()).as("lines").isLessThanOrEqualTo(90);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void refersOnlyToFragmentsThatExistWithAsManyParameters(Template template) {
        template.calls().forEach(call -> assertThat(resolves(template, call)).as("%s", call).isTrue());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesNoFragmentLikeOneOfItsElements(Template template) {
        assertThat(fragments(template)).as("~{… :: name} would insert the elements of that name too").noneMatch(template::hasElement);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsScriptAndStyleInFiles(Template template) {
        assertThat(template.elements()).noneMatch(element -> element.tag().equals("style"));
        assertThat(template.elements().stream().flatMap(element -> element.attributes().keySet().stream()))
                .noneMatch(attribute -> attribute.matches("(th:|data-th-)?(style|styleappend|on\\w+|inline)"));
        assertThat(template.texts()).noneMatch(text -> text.inside().equals("script") && !text.value().isBlank());
        assertThat(template.words()).noneMatch(word -> word.contains("javascript:"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapesEverything(Template template) {
        assertThat(template.elements()).noneMatch(element -> element.attributes().containsKey("th:utext"));
        assertThat(template.words()).noneMatch(word -> word.contains("[("));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void linksOnlyFilesThatExistAndByTheirVersionedName(Template template) {
        assertThat(template.words().flatMap(TemplateTests::assets)).allMatch(TemplateTests::exists);
        assertThat(template.words()).noneMatch(word -> word.startsWith("/assets/"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesChineseWithChinesePunctuation(Template template) {
        assertThat(template.words()).noneMatch(word -> LATIN_PUNCTUATION.matcher(word).find());
    }

    /** Only then is it known which forms must never be shown again. */
    @ParameterizedTest
    @MethodSource("templates")
    void sendsPasswordsOnlyWhereTheyAreKnownAsSuch(Template template) {
        if (template.words().anyMatch(PASSWORD.asPredicate()) && !template.name().startsWith("dev/")) {
            assertThat(template.elements().stream().filter(element -> element.tag().equals("form")).map(element -> element.attributes().get("th:action")))
                    .isNotEmpty().allMatch(action -> action != null && action.matches("@\\{/login}|@\\{.*/password(\\(.*\\))?}"));
        }
    }

    @Test
    void theseTestsCanFail() {
        assertThatThrownBy(() -> Template.parse("x", "<p><b></p>")).isInstanceOf(AssertionError.class);
        assertThat(FragmentCall.in("~{a/b :: c('x, y', ${f(1, 2)}, ~{::d})}"))
                .containsExactly(new FragmentCall("a/b", "c", 3), new FragmentCall("", "d", 0));
        assertThat(resolves(Template.parse("x", "<p></p>"), new FragmentCall("layout/page", "page", 1))).isFalse();
        assertThat(exists("css/nowhere.css")).isFalse();
        assertThat(LATIN_PUNCTUATION.matcher("\u4f1a,").find()).isTrue();
    }

    private static boolean resolves(Template from, FragmentCall call) {
        Template target = call.template().isEmpty() ? from : ALL.get(call.template());
        return target != null && target.fragment(call.fragment())
                .map(fragment -> fragment.parameters() == call.arguments())
                .orElseGet(() -> call.template().isEmpty() && target.hasElement(call.fragment()));
    }

    private static List<String> fragments(Template template) {
        return template.elements().stream().flatMap(element -> element.fragment().stream()).map(Template.Fragment::name).toList();
    }

    private static Stream<String> assets(String word) {
        return ASSET.matcher(word).results().map(found -> found.group(1));
    }

    private static boolean exists(String asset) {
        try {
            PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
            return resources.getResource("classpath:static/assets/" + asset).exists()
                    || resources.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/" + asset).length > 0;
        } catch (IOException failure) {
            return false;
        }
    }
}
