package zhibu.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing a roster 花名册 says of a member, under its official heading (全国党员管理信息系统的栏目名称). */
public enum Particular {
    NAME(Section.PERSON, "姓名", Form.LINE, 50, "党员姓名", "姓　名"),
    SEX(Section.PERSON, "性别", List.of("男", "女")),
    ID_NUMBER(Section.PERSON, "公民身份号码", Form.ID_NUMBER, 18, "身份证号", "身份证号码", "公民身份证号", "居民身份证号码"),
    BORN_ON(Section.PERSON, "出生日期", Form.DATE, 10, "出生年月", "出生年月日"),
    ETHNICITY(Section.PERSON, "民族", Form.LINE, 20),
    NATIVE_PLACE(Section.PERSON, "籍贯", Form.LINE, 50),
    EDUCATION(Section.PERSON, "学历", Form.LINE, 20, "文化程度", "最高学历"),
    DEGREE(Section.PERSON, "学位", Form.LINE, 20, "最高学位"),
    POSITION(Section.WORK, "工作岗位", Form.LINE, 80, "岗位", "职务", "单位及职务", "行政职务"),
    RANK(Section.WORK, "职级", Form.LINE, 40, "行政级别", "级别"),
    PROFESSION(Section.WORK, "专业技术职务", Form.LINE, 40, "职称", "技术职称"),
    OFFICIAL(Section.WORK, "是否党员领导干部", Form.FLAG, 1, "党员领导干部", "是否领导干部"),
    ESTABLISHED(Section.WORK, "是否在编", Form.FLAG, 1, "在编"),
    WORKING_SINCE(Section.WORK, "参加工作时间", Form.DATE, 10, "参加工作日期"),
    STRATUM(Section.WORK, "新社会阶层类型", Form.LINE, 40),
    MIGRANT(Section.WORK, "是否农民工", Form.FLAG, 1, "农民工"),
    OFFICE(Section.WORK, "所在联合支部单位", Form.LINE, 80),
    JOINED_ON(Section.PARTY, "入党日期", Form.DATE, 10, "入党时间", "加入党组织日期", "加入中共组织日期"),
    FULL_ON(Section.PARTY, "转正日期", Form.DATE, 10, "转正时间", "转为正式党员日期"),
    ARRIVED_ON(Section.PARTY, "转入支部日期", Form.DATE, 10, "进入党支部日期", "转入党支部日期", "转入日期"),
    GROUP(Section.PARTY, "党小组", Form.GROUP, 18, "所在党小组"),
    INTRODUCERS(Section.PARTY, "入党介绍人", Form.LINE, 60, "介绍人"),
    SENIORITY_CORRECTION(Section.PARTY, "党龄校正值", Form.LINE, 10),
    DELEGATE(Section.PARTY, "党代表类型", Form.LINE, 40),
    PHONE(Section.CONTACT, "手机号", Form.PHONE, 20, "手机号码", "联系电话", "移动电话", "手机"),
    LANDLINE(Section.CONTACT, "固定电话", Form.LINE, 30, "办公电话", "座机"),
    HOUSEHOLD(Section.CONTACT, "户籍所在地", Form.LINE, 120, "户口所在地"),
    RESIDENCE(Section.CONTACT, "现居住地", Form.LINE, 120, "家庭住址", "居住地址", "现住址");

    /** What particulars are about, as forms and files part them. */
    public enum Section {
        PERSON("基本情况"), WORK("工作"), PARTY("党内情况"), CONTACT("联系方式");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** What belongs to it, in the order of a roster. */
        public List<Particular> particulars() {
            return Arrays.stream(Particular.values()).filter(particular -> particular.section == this).toList();
        }
    }

    /** How a particular is written down. */
    public enum Form {
        LINE, DATE, CHOICE, FLAG, ID_NUMBER, PHONE,
        /** The id of a group of the branch, which people choose by name. */
        GROUP
    }

    private static final List<Particular> NEEDED = List.of(NAME, SEX, BORN_ON, POSITION, JOINED_ON, ARRIVED_ON);
    private static final Pattern PHONE_NUMBER = Pattern.compile("1[3-9][0-9]{9}|\\+[0-9]{6,18}");
    private static final Pattern SPACING = Pattern.compile("[\\s\\u3000-]");

    private final Section section;
    private final String heading;
    private final Form form;
    private final int longest;
    private final List<String> choices;
    private final List<String> aliases;

    Particular(Section section, String heading, Form form, int longest, String... aliases) {
        this.section = section;
        this.heading = heading;
        this.form = form;
        this.longest = longest;
        this.choices = form == Form.FLAG ? List.of("是", "否") : List.of();
        this.aliases = List.of(aliases);
    }

    Particular(Section section, String heading, List<String> choices) {
        this.section = section;
        this.heading = heading;
        this.form = Form.CHOICE;
        this.longest = choices.stream().mapToInt(String::length).max().orElseThrow();
        this.choices = choices;
        this.aliases = List.of();
    }

    /** Its official heading. */
    public String heading() {
        return heading;
    }

    /** Other headings it is met under. */
    public List<String> aliases() {
        return aliases;
    }

    public Form form() {
        return form;
    }

    /** What it may be; empty where it isn't chosen from a list. */
    public List<String> choices() {
        return choices;
    }

    /** The field it is typed into: forms of members list all particulars in this order. */
    public String field() {
        return "fields[%d].value".formatted(ordinal());
    }

    /** Whether no member can be without. */
    public boolean needed() {
        return NEEDED.contains(this);
    }

    /** Whether it is stored encrypted and shown masked. */
    public boolean secret() {
        return form == Form.ID_NUMBER || form == Form.PHONE;
    }

    /** How many are secret. */
    static int secrets() {
        return (int) Arrays.stream(values()).filter(Particular::secret).count();
    }

    /** How many every roster is to say of a member 必填信息: what nobody can be without, and what is secret. */
    public static int expected() {
        return NEEDED.size() + secrets();
    }

    /** Whether no rule asks for it: it is kept with the other details. */
    boolean isDetail() {
        return switch (this) {
            case NAME, SEX, BORN_ON, JOINED_ON, FULL_ON, POSITION, OFFICIAL, GROUP, ARRIVED_ON, ID_NUMBER, PHONE -> false;
            default -> true;
        };
    }

    /**
     * As it is kept, whichever way it was typed: a day as 1990-01-31, an ID number in capitals, a phone without spaces.
     *
     * @return none if it can't be this; nothing typed is kept as nothing
     */
    public Optional<String> read(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        return switch (form) {
            case LINE -> Optional.of(typed).filter(text -> text.length() <= longest && text.lines().count() == 1);
            case DATE -> WrittenDay.read(typed).map(Object::toString);
            case CHOICE, FLAG -> choices.stream().filter(typed::equals).findFirst();
            case ID_NUMBER -> IdNumber.of(SPACING.matcher(typed).replaceAll("")).map(IdNumber::text);
            case PHONE -> Optional.of(SPACING.matcher(typed).replaceAll("")).filter(text -> PHONE_NUMBER.matcher(text).matches());
            case GROUP -> Optional.of(typed).filter(text -> text.matches("[1-9][0-9]{0,17}"));
        };
    }

    /** The sentence that refuses what can't be this. */
    public String refusal() {
        return switch (form) {
            case LINE -> "%s最多 %d 个字，写在一行里".formatted(heading, longest);
            case DATE -> heading + "请写成 1990-01-31 这样的日期";
            case CHOICE, FLAG -> "%s应是%s".formatted(heading, String.join("或", choices));
            case ID_NUMBER -> heading + "应是 18 位，请核对：位数、出生日期或最后一位校验码不对";
            case PHONE -> heading + "应是 11 位号码，境外号码以 + 开头";
            case GROUP -> "请选择本支部的党小组";
        };
    }

    /** A secret with most of it hidden; anything else as it is. */
    public String masked(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (form) {
            case ID_NUMBER -> IdNumber.masked(value);
            case PHONE -> value.substring(0, 3) + "*".repeat(value.length() - 5) + value.substring(value.length() - 2);
            default -> value;
        };
    }
}
