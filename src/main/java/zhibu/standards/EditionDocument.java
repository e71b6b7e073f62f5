package zhibu.standards;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.type.TypeReference;
import zhibu.shared.Sha256;

/** The document an edition is written as: YAML in whose texts {@code {key}} stands for a parameter with its unit. */
record EditionDocument(String name, String text) {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z.-]*)}");

    /**
     * The edition it describes, checked; what is off is not in it.
     *
     * @throws RefusedDocument if it is malformed or contradicts itself
     */
    Edition read(Catalogue catalogue) {
        return read(catalogue, UnaryOperator.identity());
    }

    /**
     * The edition it describes, with other parameters, in its texts too.
     *
     * @throws RefusedDocument if it is malformed or contradicts itself
     */
    Edition read(Catalogue catalogue, UnaryOperator<Parameters> change) {
        Parameters numbers = change.apply(parameters());
        Edition edition = named(() -> written(resolved(numbers)));
        refuse(new EditionCheck(edition, numbers, catalogue).contradictions());
        return edition.applied(numbers);
    }

    /**
     * Everything that is written, what is off too, its texts with their references.
     *
     * @throws RefusedDocument if it is malformed
     */
    Edition asWritten() {
        return named(() -> written(text));
    }

    /**
     * Everything that is written, what is off too, as people read it.
     *
     * @throws RefusedDocument if it is malformed
     */
    Edition inFull() {
        return named(() -> written(resolved(parameters())));
    }

    private Edition written(String document) {
        return StrictYaml.read(document, new TypeReference<Edition>() { });
    }

    /** @throws RefusedDocument naming every contradiction with its line, if there are any */
    void refuse(List<Contradiction> contradictions) {
        if (!contradictions.isEmpty()) {
            Node tree = StrictYaml.tree(text);
            throw new RefusedDocument(contradictions.stream().map(one -> one.in(tree)).collect(joining("；"))).in(name);
        }
    }

    private <T> T named(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedDocument refusal) {
            throw refusal.in(name);
        }
    }

    /** SHA-256 of the text, in hexadecimal. */
    String digest() {
        return Sha256.of(text);
    }

    private Parameters parameters() {
        return named(() -> StrictYaml.readPart(text, Numbers.class).parameters());
    }

    private String resolved(Parameters parameters) {
        return REFERENCE.matcher(text).replaceAll(found -> number(found, parameters));
    }

    private String number(MatchResult found, Parameters parameters) {
        try {
            return Matcher.quoteReplacement(parameters.get(found.group(1)).shown());
        } catch (IllegalArgumentException missing) {
            long line = text.substring(0, found.start()).lines().count();
            throw new RefusedDocument("第 %d 行：%s".formatted(line, missing.getMessage()));
        }
    }

    /** The part of the document its texts refer to. */
    private record Numbers(Parameters parameters) {
    }
}
