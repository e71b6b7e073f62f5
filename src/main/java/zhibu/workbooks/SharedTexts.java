package zhibu.workbooks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share and name by number. */
final class SharedTexts {

    /** 40 MB: twice what 20,000 members with all particulars need; more would not fit into a small server's memory. */
    static final long LARGEST = 40L << 20;

    private static final String PART = "sharedStrings";

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(Parts parts, String workbook) throws IOException {
        for (List<String> reference : parts.references(workbook).values()) {
            if (reference.get(0).equals(PART)) {
                return read(parts, reference.get(1));
            }
        }
        return new SharedTexts(List.of());
    }

    private static SharedTexts read(Parts parts, String name) throws IOException {
        if (parts.size(name) > LARGEST) {
            throw Refused.file("文件里的文字太多，请只留花名册一张工作表，拆成几个文件分别导入");
        }
        return parts.read(name, elements -> {
            List<String> texts = new ArrayList<>();
            while (elements.next()) {
                if (elements.begins("si")) {
                    texts.add(CellText.joined(elements, "si"));
                }
            }
            return new SharedTexts(texts);
        });
    }

    String get(String number) {
        if (!number.matches("[0-9]{1,8}") || Integer.parseInt(number) >= texts.size()) {
            throw Refused.unreadable();
        }
        return texts.get(Integer.parseInt(number));
    }
}
