package zhibu.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import zhibu.demo.Cast;
import zhibu.demo.DemoAccounts;
import zhibu.evidence.HostileFile;
import zhibu.evidence.HostileFiles;
import zhibu.evidence.Samples;
import zhibu.fixtures.Wire;
import zhibu.fixtures.ZhibuTest;

/** Attachments of a record of 临江支部, sent and fetched over a real connection. */
@ZhibuTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentPagesTests {

    @Autowired JdbcClient database;
    @LocalServerPort int port;

    private Wire secretary;
    private String token;
    private String record;
    private String attachments;

    static List<HostileFile> hostileFiles() {
        return HostileFiles.all();
    }

    @BeforeAll
    void openARecord() throws Exception {
        long branch = database.sql("select id from branch where name = ?").param(Cast.LINJIANG).query(Long.class).single();
        long id = database.sql("select max(id) from ledger_record where book = 'gatherings' and branch_id = ? and void_reason is null").param(branch)
                .query(Long.class).single();
        record = "/branches/%d/gatherings/%d".formatted(branch, id);
        attachments = "/branches/%d/records/%d/attachments".formatted(branch, id);
        secretary = visitor("liwenjing");
        token = secretary.token();
    }

    @Test
    void severalFilesAtOnceStandOnTheRecordsPage() throws Exception {
        HttpResponse<String> answer = send(form().file("情况报告.pdf", Samples.pdf(1_500_000)).file("合影.png", Samples.png()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Wire.target(answer)).isEqualTo(record);
        assertThat(Jsoup.parse(secretary.get(record).body()).select("#attachments").text())
                .contains("情况报告.pdf 1.4 MB", "合影.png 1 KB", "添加", "SHA-256");
        assertThat(Jsoup.parse(secretary.get(record).body()).select("li:contains(合影.png) .tag")).isEmpty();
        assertThat(trail()).contains("添加附件");
    }

    @Test
    void theSameFileSentTwiceIsOneAttachment() throws Exception {
        send(form().file("两次.png", Samples.png()));
        assertThat(send(form().file("两次.png", Samples.png())).statusCode()).isEqualTo(302);

        assertThat(Jsoup.parse(secretary.get(attachments).body()).select("main a:contains(两次.png)")).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsNamedAndTheRestIsKept() throws Exception {
        HttpResponse<String> answer = send(form().file("好.png", Samples.png()).file("坏.pdf", Samples.png()).file("空.docx", new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".error-summary li").eachText()).hasSize(2)
                .anyMatch(line -> line.startsWith("「坏.pdf」的内容不是 PDF")).anyMatch(line -> line.startsWith("「空.docx」是空文件"));
        assertThat(page.select("main .rows").text()).contains("好.png").doesNotContain("坏.pdf");
        assertThat(page.select("form[enctype] .error")).hasSize(2);
    }

    @Test
    void choosingNothingIsSaidSo() throws Exception {
        HttpResponse<String> answer = send(form().file("", new byte[0]));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请选择要添加的文件");
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void hostileFilesAreRefusedOrServedInert(HostileFile file) throws Exception {
        byte[] content = file.content().get();

        HttpResponse<String> answer = send(form().file(file.name(), content));

        if (file.name().contains("\0")) {
            assertThat(answer.statusCode()).as("no browser sends a NUL").isEqualTo(400);
        } else if (file.refusal().isPresent()) {
            assertThat(answer.statusCode()).isIn(413, 422);
            assertThat(answer.body()).contains(answer.statusCode() == 413 ? "提交的内容太大" : "请").doesNotContain("Exception");
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            assertServedInert(content);
        }
    }

    private void assertServedInert(byte[] content) throws IOException, InterruptedException {
        HttpResponse<byte[]> served = secretary.getBytes(attachments + "/" + lastFile());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).isEqualTo(content);
        assertThat(served.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(served.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(served.headers().allValues("Cache-Control")).containsExactly("private, no-store");
        assertThat(served.headers().firstValueAsLong("Content-Length")).hasValue(content.length);
        assertThat(served.headers().firstValue("Content-Type")).get().asString().matches("application/[\\w.-]+|image/(png|jpeg)");
        assertThat(served.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment; ").contains("filename*=UTF-8''")
                .doesNotContain("\r", "\n", "\u202E");
        assertThat(served.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("a=b");
    }

    @Test
    void anUploadBeyondTheLimitIsAnsweredWithAPage() throws Exception {
        HttpResponse<String> answer = send(form().file("大.pdf", new byte[30 << 20]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("提交的内容太大");
    }

    @Test
    void filesGoNowhereElseAndOnlyFromThoseSignedIn() throws Exception {
        FilesOnTheWire files = form().file("合影.png", Samples.png());

        assertThat(secretary.postRaw(record + "/correction", files.type(), files.bytes()).statusCode()).isEqualTo(415);
        assertThat(Wire.target(new Wire(port).postRaw(attachments, files.type(), files.bytes()))).startsWith("/login");
        FilesOnTheWire forged = new FilesOnTheWire().file("合影.png", Samples.png());
        assertThat(secretary.postRaw(attachments, forged.type(), forged.bytes()).statusCode()).isEqualTo(403);
    }

    @Test
    void aVoidedAttachmentStaysVisibleWithItsReason() throws Exception {
        send(form().file("记错了.png", Samples.png()));
        String file = attachments + "/" + lastFile();
        assertThat(secretary.post(file + "/voiding", Map.of("reason", " ")).body()).contains("请写明理由");

        assertThat(secretary.post(file + "/voiding", Map.of("reason", "传错了会议")).statusCode()).isEqualTo(302);

        assertThat(Jsoup.parse(secretary.get(record).body()).select("#attachments").text()).contains("记错了.png", "作废", "理由：传错了会议");
        assertThat(secretary.getBytes(file).body()).isEqualTo(Samples.png());
        assertThat(secretary.post(file + "/voiding", Map.of("reason", "再来一次")).body()).contains("这个附件已作废");
        assertThat(trail()).contains("作废附件");
    }

    @Test
    void whoOnlyReadsSeesTheFilesAndNoForm() throws Exception {
        send(form().file("情况报告.pdf", Samples.pdf()));

        Document page = Jsoup.parse(visitor("gongwei").get(record).body());
        assertThat(page.select("#attachments").text()).contains("情况报告.pdf");
        assertThat(page.select("#attachments form, #attachments a:contains(作废附件)")).isEmpty();
    }

    @Test
    void whatIsConfidentialHasItsFilesForWhoKeepsItOnly() throws Exception {
        String talk = database.sql("""
                select '/branches/' || branch_id || '/records/' || max(record_id) from wording
                where 'TALK' = any (kinds) and branch_id = (select id from branch where name = ?) group by branch_id""")
                .param(Cast.LINJIANG).query(String.class).single();
        FilesOnTheWire files = form().file("谈话记录.pdf", Samples.pdf());
        assertThat(secretary.postRaw(talk + "/attachments", files.type(), files.bytes()).statusCode()).isEqualTo(302);

        assertThat(secretary.get(talk + "/attachments").body()).contains("谈话记录.pdf");
        assertThat(visitor("gongwei").get(talk + "/attachments").body()).doesNotContain("谈话记录.pdf");
        assertThat(visitor("gongwei").get(talk + "/attachments/" + lastFile()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfAnotherRecordIsNoneOfThisOnes() throws Exception {
        send(form().file("情况报告.pdf", Samples.pdf()));
        long other = database.sql("select min(id) from ledger_record where branch_id = (select id from branch where name = ?)")
                .param(Cast.LINJIANG).query(Long.class).single();

        assertThat(secretary.get(attachments.replaceFirst("records/\\d+", "records/" + other) + "/" + lastFile()).statusCode()).isEqualTo(404);
        assertThat(visitor("zhoumingyuan").get(attachments + "/" + lastFile()).statusCode()).isEqualTo(404);
    }

    private Wire visitor(String username) throws Exception {
        Wire visitor = new Wire(port);
        visitor.signIn(username, DemoAccounts.PASSWORD);
        return visitor;
    }

    private FilesOnTheWire form() {
        return new FilesOnTheWire().field("_csrf", token);
    }

    private HttpResponse<String> send(FilesOnTheWire files) throws IOException, InterruptedException {
        return secretary.postRaw(attachments, files.type(), files.bytes());
    }

    private long lastFile() {
        return database.sql("select max(file_id) from attachment").query(Long.class).single();
    }

    private List<String> trail() {
        return database.sql("select deed from audit_entry where subject = ?").param("record/" + Arrays.asList(record.split("/")).get(4))
                .query(String.class).list();
    }
}
