package zhibu.tasks.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import zhibu.shared.web.Column;

/** The three lists 三张清单, which are views of the same data. */
enum ListKind {
    WORKS("工作清单", new Column("序号", 6), new Column("类别", 14), new Column("重点任务", 32), new Column("要求", 48), new Column("依据文件", 36),
            new Column("发布", 16), new Column("牵头", 16), new Column("完成时限", 12), new Column("分解（项）", 10), new Column("办结（项）", 10),
            new Column("逾期（项）", 10)),
    PARTS("任务清单", new Column("重点任务", 32), new Column("承担单位", 18), new Column("承担支部", 18), new Column("具体任务", 48),
            new Column("责任人", 12), new Column("完成时限", 12), new Column("状态", 20), new Column("传达", 8), new Column("办结日期", 12)),
    OWNERS("责任清单", new Column("承担", 18), new Column("责任人", 12), new Column("具体任务", 48), new Column("所属重点任务", 32),
            new Column("完成时限", 12), new Column("状态", 20));

    private final String label;
    private final List<Column> columns;

    ListKind(String label, Column... columns) {
        this.label = label;
        this.columns = List.of(columns);
    }

    public String label() {
        return label;
    }

    List<Column> columns() {
        return columns;
    }

    /** Its name in an address. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one asked for; what is to be done by whom, unless another is. */
    static ListKind of(String value) {
        return Stream.of(values()).filter(kind -> kind.value().equals(value)).findFirst().orElse(WORKS);
    }
}
