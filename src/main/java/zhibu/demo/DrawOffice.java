package zhibu.demo;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import zhibu.sampling.Candidate;
import zhibu.sampling.Draw;
import zhibu.sampling.Draw.Lot;
import zhibu.sampling.Frame;
import zhibu.sampling.Quotas;

/** Tells of the draw 抽查 of the demo city's round: a frame frozen three days ago, drawn the same evening. */
final class DrawOffice {

    private static final BigDecimal SHARE = new BigDecimal("0.30");
    private static final String SEED = "%s 上证指数收盘 %s";
    private static final BigDecimal CLOSING = new BigDecimal("3836.77");

    /** So many closings are looked at for one that draws the branch of which the anecdotes are told. */
    private static final int CLOSINGS = 500;

    private final JdbcTemplate jdbc;
    private final Today today;
    private final Workdays workdays = new Workdays();

    DrawOffice(JdbcTemplate jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Prepares it, freezes it and draws.
     *
     * @return the number of the draw
     */
    long tell(long round) {
        LocalDate drawn = workdays.before(today.date().minusDays(3));
        long draw = number("""
                insert into draw (campaign_id, number, stage, reason, stratification, thresholds, quota, amount, revision, prepared_at,
                    prepared_by)
                values (?, 1, 'ACCEPTANCE', '', 'UNIT', '{}', 'RATIO', 30, 1, ?::timestamptz, ?) returning id""", round,
                drawn + "T15:00+08:00", staff());
        jdbc.update("""
                insert into draw_exclusion (draw_id, branch_id, reason, recorded_at, recorded_by)
                select ?, id, '今年新成立，另行指导', ?::timestamptz, ? from branch where name = ?""", draw,
                drawn + "T15:10+08:00", staff(), Cast.XINGANG);
        Frame frame = frame(round, draw);
        jdbc.update("update draw set frame = ?, hash = ?, frozen_at = ?::timestamptz, frozen_by = ?, revision = 2 where id = ?",
                frame.document(), frame.hash(), drawn + "T15:30+08:00", staff(), draw);
        String seed = seed(frame, drawn);
        List<Lot> lots = Draw.of(frame, seed);
        IntStream.range(0, lots.size()).forEach(i -> jdbc.update("insert into drawn_branch values (?, ?, ?, ?, ?)", draw,
                Long.valueOf(lots.get(i).candidate().code()), i + 1, lots.get(i).candidate().stratum(), lots.get(i).digest()));
        jdbc.update("""
                update draw set seed = ?, drawn_on = ?, place = '市直机关工委三楼会议室', witnesses = array [?, ?],
                    drawn_at = ?::timestamptz, drawn_by = ?, revision = 3 where id = ?""", seed, drawn, Cast.ZHOU_MINGYUAN + "（青山支部）",
                Cast.LI_WENJING + "（临江支部）", drawn + "T17:30+08:00", staff(), draw);
        return draw;
    }

    private long number(String sql, Object... values) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, values));
    }

    private long staff() {
        return number("select id from account where username = 'gongwei'");
    }

    /** The branches of the admitted units, as the program itself lists them. */
    private Frame frame(long round, long draw) {
        List<Candidate> candidates = jdbc.query("""
                select b.id, b.name, u.name, coalesce(e.reason, '') from branch b join unit u on u.id = b.unit_id
                join campaign_unit c on c.unit_id = u.id and c.campaign_id = ? and c.state = 'ADMITTED'
                left join draw_exclusion e on e.branch_id = b.id and e.draw_id = ? where b.dissolved_on is null order by u.name, b.name""",
                (row, number) -> new Candidate(row.getString(1), row.getString(2), row.getString(3), row.getString(3),
                        row.getString(4)), round, draw);
        return new Frame(candidates, quotas(new Frame(candidates, Map.of()).sizes()));
    }

    private static Map<String, Integer> quotas(Map<String, Integer> sizes) {
        return Quotas.ratio(sizes, SHARE).entrySet().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the index closed at that day; in this city so that 临江支部 is among the drawn. */
    private static String seed(Frame frame, LocalDate day) {
        List<String> seeds = IntStream.range(0, CLOSINGS).mapToObj(cents -> CLOSING.add(BigDecimal.valueOf(cents, 2)))
                .map(closing -> SEED.formatted(day, closing)).toList();
        return seeds.stream().filter(seed -> Draw.of(frame, seed).stream().anyMatch(lot -> lot.candidate().name().equals(Cast.LINJIANG)))
                .findFirst().orElse(seeds.get(0));
    }
}
