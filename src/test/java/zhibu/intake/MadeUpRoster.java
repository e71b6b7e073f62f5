package zhibu.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import zhibu.members.IdNumber;
import zhibu.members.Particular;
import zhibu.members.Particulars;

/** People nobody is, made up from a seed, and the file in which somebody sends them in: columns shuffled, days spelt in all ways. */
public final class MadeUpRoster {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周𠮷欧";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英";
    private static final List<String> SPELLINGS = List.of("%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d%02d%02d");

    private final Random random;
    private final List<Particular> columns = new ArrayList<>(List.of(Particular.values()));
    private final List<Particulars> people = new ArrayList<>();

    public MadeUpRoster(long seed, int people) {
        random = new Random(seed);
        columns.remove(Particular.GROUP);
        Collections.shuffle(columns, random);
        for (int i = 0; i < people; i++) {
            this.people.add(person(i));
        }
    }

    public List<Particulars> people() {
        return people;
    }

    private Particulars person(int number) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(38_000));
        LocalDate joined = born.plusYears(18).plusDays(random.nextInt(1500));
        LocalDate full = joined.plusYears(1);
        boolean woman = random.nextBoolean();
        Map<Particular, String> said = new EnumMap<>(Particular.class);
        for (Particular particular : columns) {
            said.put(particular, random.nextInt(3) == 0 ? "" : anything(particular));
        }
        said.put(Particular.NAME, letter(SURNAMES) + letter(GIVEN) + letter(GIVEN));
        said.put(Particular.SEX, woman ? "女" : "男");
        said.put(Particular.BORN_ON, born.toString());
        said.put(Particular.POSITION, "科员 & <" + number + ">");
        said.put(Particular.JOINED_ON, joined.toString());
        said.put(Particular.FULL_ON, full.isAfter(LocalDate.of(2026, 1, 1)) ? "" : full.toString());
        said.put(Particular.ARRIVED_ON, LocalDate.of(2026, 2, 1).plusDays(random.nextInt(200)).toString());
        said.put(Particular.WORKING_SINCE, born.plusYears(18).toString());
        // Without a number he is known by name and birthday; two such must not be alike.
        said.put(Particular.ID_NUMBER, number % 4 == 0 ? "" : idNumber(born, number, woman));
        said.put(Particular.PHONE, number % 5 == 0 ? "+85212345678" : "138%08d".formatted(random.nextInt(100_000_000)));
        return new Particulars(said);
    }

    private static String idNumber(LocalDate born, int number, boolean woman) {
        return IdNumber.completing("110105%s%03d".formatted(born.toString().replace("-", ""), number % 499 * 2 + (woman ? 0 : 1))).text();
    }

    private String letter(String letters) {
        int[] all = letters.codePoints().toArray();
        return Character.toString(all[random.nextInt(all.length)]);
    }

    private String anything(Particular particular) {
        if (particular == Particular.SENIORITY_CORRECTION) {
            return "%d 个月".formatted(random.nextInt(30));
        }
        return particular.choices().isEmpty() ? "_x0041_" + letter(GIVEN) + " \\$1 " + letter(SURNAMES)
                : particular.choices().get(random.nextInt(particular.choices().size()));
    }

    /** The file. */
    public Book book() {
        Book book = new Book().row("党员花名册").row(columns.stream().map(this::heading).toArray(String[]::new));
        people.forEach(said -> book.row(columns.stream().map(column -> written(column, said.get(column))).toArray(String[]::new)));
        return book;
    }

    private String heading(Particular particular) {
        List<String> aliases = particular.aliases();
        return aliases.isEmpty() || random.nextBoolean() ? particular.heading() : aliases.get(random.nextInt(aliases.size()));
    }

    private String written(Particular particular, String value) {
        if (particular.form() != Particular.Form.DATE || value.isEmpty()) {
            return value.replace("_x0041_", "_x005F_x0041_");
        }
        LocalDate day = LocalDate.parse(value);
        return SPELLINGS.get(random.nextInt(SPELLINGS.size())).formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
