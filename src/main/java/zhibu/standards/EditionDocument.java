package zhibu.standards;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;

/** The document an edition is written as: YAML in whose texts {@code {key}} stands for a parameter with its unit. */
record EditionDocument(String name, String text) {

    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z.-]*)}");

    /**
     * The edition it describes, checked.
     *
     * @throws RefusedDocument if it is malformed or contradicts itself
     */
    Edition read(Catalogue catalogue) {
        try {
            Edition edition = StrictYaml.read(resolved(), new TypeReference<Edition>() { });
            new EditionCheck(edition, catalogue).refuseContradictions();
            return edition;
        } catch (RefusedDocument refusal) {
            throw refusal.in(name);
        }
    }

    /** SHA-256 of the text, in hexadecimal. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String resolved() {
        Parameters parameters = StrictYaml.readPart(text, Numbers.class).parameters();
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
