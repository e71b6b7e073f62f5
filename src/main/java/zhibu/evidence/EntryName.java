package zhibu.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the name of a file within an archive gives away. */
final class EntryName {

    private static final int LONGEST = 255;
    private static final Pattern UNSOUND = Pattern.compile("[\\\\:\\p{Cntrl}]|^/|(^|/)\\.\\.?(/|$)|//");
    private static final Pattern MACRO = Pattern.compile("(^|/)(vbaproject\\w*\\.bin|vbadata\\.xml|macrosheets/.*|activex/.*)$");
    private static final Pattern PROGRAM = Pattern.compile(
            "\\.(exe|dll|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|msi|msp|cpl|lnk|jar|sh|apk|reg|chm|php|jsp"
                    + "|docm|xlsm|dotm|xltm|xlam)$");

    private EntryName() {
    }

    /** Whether unpacking it stays within the folder somebody unpacks it to. */
    static boolean isSound(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && !UNSOUND.matcher(name).find();
    }

    static boolean isMacro(String name) {
        return MACRO.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isProgram(String name) {
        return PROGRAM.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
