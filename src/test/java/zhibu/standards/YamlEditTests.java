package zhibu.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A document written anew in some places stays as it was in all others. */
class YamlEditTests {

    private static final String DOCUMENT = """
            # 𠮷林的细则
            name: 细则  # 名称
            total: 100
            items:
              - no: 1
                text: "写着{a.b}的"
                cap: 2
                source: {article: 《条例》, confidence: 国家规定}
              - {no: 2, text: 短的, cap: 3}
            """;

    @Test
    void aValueIsReplacedWhereItStands() {
        assertThat(new YamlEdit(DOCUMENT).words("新细则", "name").number("99", "total"))
                .hasToString(DOCUMENT.replace("name: 细则 ", "name: 新细则 ").replace("total: 100", "total: 99"));
    }

    @Test
    void aFieldIsLeftOutInBothStyles() {
        assertThat(new YamlEdit(DOCUMENT).optional("cap", null, "text", "items", 0).optional("cap", null, "text", "items", 1))
                .hasToString(DOCUMENT.replace("    cap: 2\n", "").replace(", cap: 3", ""));
    }

    @Test
    void aFieldIsAddedInBothStyles() {
        assertThat(new YamlEdit(DOCUMENT).optional("note", "好", "cap", "items", 0).optional("note", "也好", "text", "items", 1)
                .optional("off", YamlEdit.list(List.of("a.b", "c")), "total"))
                .hasToString(DOCUMENT.replace("    cap: 2\n", "    cap: 2\n    note: 好\n").replace("短的,", "短的, note: 也好,")
                        .replace("total: 100\n", "total: 100\noff: [a.b, c]\n"));
    }

    @Test
    void twoFieldsAreAddedBesideEachOther() {
        assertThat(new YamlEdit(DOCUMENT).optional("x", "1", "cap", "items", 0).optional("y", "2", "cap", "items", 0))
                .hasToString(DOCUMENT.replace("    cap: 2\n", "    cap: 2\n    x: 1\n    y: 2\n"));
    }

    @Test
    void whatNeedsQuotationMarksGetsThem() {
        assertThat(YamlEdit.written("会议，记录《条例》")).isEqualTo("会议，记录《条例》");
        assertThat(YamlEdit.written("a: \"b\" \\ #c\n{d}")).isEqualTo("\"a: \\\"b\\\" \\\\ #c\\n{d}\"");
        assertThat(YamlEdit.written("否")).isEqualTo("否");
        assertThat(YamlEdit.written("12")).isEqualTo("\"12\"");
        assertThat(YamlEdit.written("")).isEqualTo("\"\"");
    }

    @Test
    void theShippedEditionStaysWordForWordButForOneNumber() {
        String edited = new YamlEdit(Shipped.text()).number("5", "items", 0, "full").toString();

        assertThat(edited).isEqualTo(Shipped.text().replaceFirst("    full: 4\n", "    full: 5\n"));
    }
}
