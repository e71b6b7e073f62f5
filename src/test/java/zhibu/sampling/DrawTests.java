package zhibu.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhibu.ZhibuApplication;
import zhibu.shared.Sha256;

/** A draw that anybody can draw again. */
class DrawTests {

    private static final int FRAMES = 1000;

    @TempDir
    Path place;

    @Test
    void theSmallestLotsOfEachStratumAreDrawn() {
        Frame frame = new Frame(List.of(branch("1", "大", ""), branch("2", "大", ""), branch("3", "小", ""), branch("4", "大", "新成立"),
                branch("5", "小", ""), branch("6", "大", "")), Map.of("大", 2, "小", 1));

        assertThat(frame.sizes()).containsExactly(Map.entry("大", 3), Map.entry("小", 2));
        assertThat(codes(Draw.of(frame, "2026-11-20 上证指数收盘 3836.77"))).isEqualTo(byHand(frame, "2026-11-20 上证指数收盘 3836.77")).hasSize(3);
    }

    @Test
    void anotherSeedOrAnotherFrameDrawsOthers() {
        Frame frame = new Frame(IntStream.rangeClosed(1, 60).mapToObj(number -> branch("" + number, "全部", "")).toList(), Map.of("全部", 20));
        Frame other = new Frame(Stream.concat(frame.candidates().stream(), Stream.of(branch("61", "全部", "免检"))).toList(), frame.quotas());

        assertThat(codes(Draw.of(frame, "甲"))).isNotEqualTo(codes(Draw.of(frame, "乙"))).isNotEqualTo(codes(Draw.of(other, "甲")));
    }

    /** Known before the program was, worked out with sha256sum alone. */
    @Test
    void aLotIsWhatSha256SumSays() {
        Frame frame = new Frame(List.of(new Candidate("7", "青山支部", "市财政局", "全部", "")), Map.of("全部", 1));

        assertThat(new String(frame.document(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF编号,支部,单位,层,本层抽取数,不参加的原因\n7,青山支部,市财政局,全部,1,\n");
        assertThat(frame.hash()).isEqualTo("4fc66a9e5c916098fd3e9025a09840afa65f61e666218fdbc0a3b34c9d11fcc7");
        assertThat(Draw.of(frame, "种子").get(0).digest()).isEqualTo("cc3ae5b0282c8e7ef2c7e5234fc068e6b8f3006b3b606d72e502323338522867");
    }

    @Test
    void aFrameComesBackFromItsDocumentUnchanged() {
        for (int seed = 0; seed < FRAMES; seed++) {
            Frame frame = RandomFrame.of(new Random(seed));
            Frame back = Frame.read(frame.document());

            assertThat(back.document()).as("seed %d", seed).isEqualTo(frame.document());
            assertThat(back.hash()).isEqualTo(frame.hash());
        }
    }

    @Test
    void aFrameThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> new Frame(List.of(branch("1", "大", ""), branch("1", "大", "")), Map.of())).hasMessageContaining("twice");
        assertThatThrownBy(() -> new Frame(List.of(branch("1", "大", "")), Map.of("大", 2))).hasMessageContaining("cannot give 2");
        assertThatThrownBy(() -> new Frame(List.of(branch("1", "大", "免检")), Map.of("大", 1))).hasMessageContaining("cannot give 1");
        assertThatThrownBy(() -> Frame.read("编号,支部\n1,青山支部\n".getBytes(StandardCharsets.UTF_8))).hasMessageContaining("6 columns");
    }

    @Test
    void aThousandDrawsAreDrawnAlikeByTheScriptOfTheHandbook() throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", "src/main/resources/static/assets/draw/recompute.py"));
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < FRAMES; number++) {
            Random random = new Random(20_261_122L + number);
            Frame frame = RandomFrame.of(random);
            String seed = RandomFrame.seed(random);
            command.addAll(List.of(publish(frame, number).toString(), seed));
            expected.add(frame.hash());
            expected.addAll(codes(Draw.of(frame, seed)));
            assertThat(codes(Draw.of(frame, seed))).as("number %d", number).isEqualTo(byHand(frame, seed));
        }

        assertThat(answer(command)).isEqualTo(expected);
    }

    @Test
    void theProgramItselfDrawsAgainWithoutADatabase() throws Exception {
        Frame frame = RandomFrame.of(new Random(4));
        Path published = publish(frame, 4);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        Recomputation.run(new PrintStream(said, true, StandardCharsets.UTF_8), "draw", published.toString(), "种子");

        assertThat(said.toString(StandardCharsets.UTF_8).lines().skip(1)).isEqualTo(codes(Draw.of(frame, "种子")));
        assertThat(Recomputation.isAskedBy("--server.port=8080")).isFalse();
        Files.writeString(published, Files.readString(published).replace("\n", "\r\n"));
        assertThatThrownBy(() -> ZhibuApplication.main(new String[] {"draw", published.toString(), "种子"})).hasMessageContaining("changed");
    }

    private Path publish(Frame frame, int number) throws IOException {
        return Files.write(place.resolve(number + ".csv"), frame.document());
    }

    private static List<String> answer(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        script.environment().put("PYTHONUTF8", "1");
        Process process = start(script);
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return lines;
    }

    private static Process start(ProcessBuilder script) throws IOException {
        try {
            return script.start();
        } catch (IOException missing) {
            if ("true".equals(System.getenv("CI"))) {
                throw missing;
            }
            return Assumptions.abort("no python3: " + missing.getMessage());
        }
    }

    /** As the protocol says it, step by step. */
    private static List<String> byHand(Frame frame, String seed) {
        List<String> drawn = new ArrayList<>();
        for (String stratum : frame.sizes().keySet()) {
            Map<String, String> lots = new java.util.TreeMap<>();
            for (Candidate one : frame.candidates()) {
                if (one.stratum().equals(stratum) && one.excluded().isEmpty()) {
                    lots.put(Sha256.of(frame.hash() + "\n" + seed + "\n" + one.code()), one.code());
                }
            }
            drawn.addAll(lots.values().stream().limit(frame.quotas().get(stratum)).toList());
        }
        return drawn;
    }

    private static List<String> codes(List<Draw.Lot> lots) {
        return lots.stream().map(lot -> lot.candidate().code()).toList();
    }

    private static Candidate branch(String code, String stratum, String excluded) {
        return new Candidate(code, code + "号支部", "市财政局", stratum, excluded);
    }
}
