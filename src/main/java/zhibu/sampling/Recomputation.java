package zhibu.sampling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The command by which anybody who has the program draws again: {@code java -jar zhibu.jar draw frame.csv seed}. */
public final class Recomputation {

    private static final String COMMAND = "draw";

    private Recomputation() {
    }

    /** Whether the words of a command line ask for it. */
    public static boolean isAskedBy(String... words) {
        return words.length == 3 && words[0].equals(COMMAND);
    }

    /**
     * Says the hash of the file and who is drawn, a line each.
     *
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is no frame, or not as it was published
     */
    public static void run(PrintStream out, String... words) throws IOException {
        byte[] document = Files.readAllBytes(Path.of(words[1]));
        Frame frame = Frame.read(document);
        if (!Arrays.equals(frame.document(), document)) {
            throw new IllegalArgumentException("this file was changed, or saved anew by another program");
        }
        out.println(frame.hash());
        Draw.of(frame, words[2]).forEach(lot -> out.println(lot.candidate().code()));
    }
}
