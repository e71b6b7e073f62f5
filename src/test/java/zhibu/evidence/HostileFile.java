package zhibu.evidence;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody means harm with, or an accident that looks like it.
 *
 * @param what it is, in a few words
 * @param name as the browser sends it
 * @param sentence part of the sentence it is refused with; null where it is kept, and harmless because it is served inert
 */
public record HostileFile(String what, String name, Supplier<byte[]> content, @Nullable String sentence) {

    static HostileFile refused(String what, String name, String sentence, Supplier<byte[]> content) {
        return new HostileFile(what, name, content, sentence);
    }

    static HostileFile inert(String what, String name, Supplier<byte[]> content) {
        return new HostileFile(what, name, content, null);
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(sentence);
    }

    @Override
    public String toString() {
        return what;
    }
}
