package zhibu.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demo city is made of, read from {@code demo/*.yaml}. */
record Material(City city, NameParts names, Map<String, List<Text>> texts, List<Publication> publications,
                List<YearlyEntry> entries, List<KeyTaskStory> tasks, List<ProblemStory> problems) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static Material read() {
        return new Material(read("city", new TypeReference<>() { }), read("names", new TypeReference<>() { }),
                read("texts", new TypeReference<>() { }), read("materials", new TypeReference<>() { }),
                read("entries", new TypeReference<>() { }), read("tasks", new TypeReference<>() { }),
                read("problems", new TypeReference<>() { }));
    }

    /** What is studied under this title; there has to be one. */
    Publication publication(String title) {
        return publications.stream().filter(publication -> publication.title().equals(title)).findFirst().orElseThrow();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = Material.class.getResourceAsStream("/demo/" + name + ".yaml")) {
            return YAML.readValue(Objects.requireNonNull(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Places and what is in them.
     *
     * @param sizes how large branches are to one another
     */
    record City(List<Bureau> units, List<String> branches, List<Integer> sizes, List<String> places,
                List<String> jointOffices, List<String> reasons, List<String> positions, List<String> seniorPositions,
                List<String> offices, List<String> guests) {
    }

    /** A public text that branches study 学习材料. */
    record Publication(String title, String source, @Nullable LocalDate issuedOn) {
    }

    /** A unit and the form of its Party organization. */
    record Bureau(String name, String body) {
    }

    /** What people are called. */
    record NameParts(List<String> surnames, List<String> men, List<String> women) {
    }
}
