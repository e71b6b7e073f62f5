package zhibu.records;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.postgresql.PGConnection;
import zhibu.fixtures.TestClock;

/**
 * 200,000 records of about 500 characters each, from two and a half years of 1,500 branches in 60 units, in place of whatever the
 * database held. Each text is made of common words, the usual ones more often, and now and then of one whose frequency is known.
 */
final class BigLedger {

    static final int RECORDS = 200_000;

    /** Words that occur in this share of the records and nowhere by chance. */
    static final Map<String, Double> SHARES = Map.of("学习", 0.8, "演练", 0.05, "泄洪", 0.01, "勘界", 0.003, "䶮灵", 0.0001);

    /** A word that three of ten records had until a year ago, and none has had since. */
    static final String OF_THE_PAST = "旧疫";

    private static final List<String> BEFORE = List.of("truncate unit, account cascade",
            "insert into account (username, password, name) values ('recorder', '-', '记录人')",
            "insert into unit (name, body) select '单位' || n, 'COMMITTEE' from generate_series(1, 60) n", """
            insert into branch (unit_id, name, founded_on, approval)
            select (select min(id) from unit) + n % 60, '支部' || n, '2015-06-01', '批复' from generate_series(0, 1499) n""",
            "drop index wording_words");
    private static final List<String> AFTER = List.of("set local maintenance_work_mem = '512MB'",
            "create index wording_words on wording using gin ((kinds || bigrams(searchable(title, body))))", "analyze");

    private static final String[] WORDS = ("党员 支部 工作 会议 精神 组织 同志 落实 讨论 要求 开展 活动 重要 讲话 贯彻 群众 服务 问题 制度 建设 思想 发展 计划 机关 政治 "
            + "理论 领导 干部 任务 完成 推进 加强 提高 认真 责任 作用 作风 廉洁 纪律 监督 检查 整改 措施 安排 部署 总结 交流 发言 体会 心得 结合 实际 岗位 业务 融合 调研 基层 "
            + "社区 志愿 帮扶 困难 走访 慰问 青年 培养 积极 入党 转正 考察 申请 表决 同意 决议 选举 委员 书记 主持 地点 时间 参加 请假 列席 文件 通知 传达 原文 领会 把握 核心 "
            + "要义 坚持 原则 底线 风险 防控 案例 警示 教育 观看 影片 参观 展览 纪念 革命 传统 历史 初心 使命 担当 奉献 先锋 模范 承诺 公开 公示 评议 批评 查摆 剖析 原因 对照 "
            + "党章 条例 准则 办法 细则 标准 规范 台账 材料 归档 保密 安全 生产 环保 绿色 低碳 数字 转型 改革 创新 试点 示范 品牌 窗口 效能 满意 投诉 信访 接待 热线 回复 办结 "
            + "台风 防汛 抗旱 森林 值班 应急 物资 储备 乡村 振兴 产业 农户 合作 种植 销售 电商 培训 技能 竞赛 讲座 党课 读书 分享 朗诵 健步 植树 清扫 河道 垃圾 分类 文明 劝导 "
            + "交通 献血 捐款 助学 敬老 儿童 心理 健康 义诊 法律 咨询 宪法 税收 财政 预算 审计 采购 招标 合同 档案 网络 平台 数据 系统 升级 维护 办公 节约 食堂 车辆 差旅 津贴").split(" ");

    private final Random chance = new Random(2026);
    private final Connection connection;

    BigLedger(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException, IOException {
        execute(List.of("set local statement_timeout = 0"));
        execute(BEFORE);
        long branches = first("branch");
        StringBuilder heads = new StringBuilder();
        StringBuilder wordings = new StringBuilder();
        long recorder = first("account");
        for (int i = 1; i <= RECORDS; i++) {
            LocalDate day = TestClock.TODAY.minusDays(900L * (RECORDS - i) / RECORDS);
            long branch = branches + chance.nextInt(1500);
            heads.append("%d\t%d\tgatherings\t%s\t1\n".formatted(i, branch, day));
            wordings.append("%d\t1\t%d\t00000000-0000-0000-0000-%012d\t%s\t{%s}\t%s\t%s\t%d\n".formatted(i, branch, i, day,
                    List.of("ASSEMBLY", "COMMITTEE", "GROUP", "THEME_DAY", "LECTURE", "LIFE").get((int) (6 * Math.pow(chance.nextDouble(), 1.5))),
                    text(6), body(day), recorder));
            if (i % 20_000 == 0) {
                copy("ledger_record (id, branch_id, book, happened_on, revision)", heads);
                copy("wording (record_id, revision, branch_id, submission, happened_on, kinds, title, body, recorded_by)", wordings);
            }
        }
        execute(AFTER);
    }

    private String body(LocalDate day) {
        StringBuilder body = new StringBuilder(text(100));
        SHARES.forEach((word, share) -> body.append(chance.nextDouble() < share ? word : ""));
        body.append(day.isBefore(TestClock.TODAY.minusYears(1)) && chance.nextDouble() < 0.3 ? OF_THE_PAST : "");
        return body.append(text(60 + chance.nextInt(120))).toString();
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            text.append(WORDS[(int) (WORDS.length * Math.pow(chance.nextDouble(), 1.7))]).append(i % 23 == 0 ? "。\\n" : i % 6 == 0 ? "，" : "");
        }
        return text.toString();
    }

    private void copy(String into, StringBuilder rows) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }

    private long first(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("select min(id) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(List<String> statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
