package zhibu.standards;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException.Reference;

/**
 * A place in a YAML document, as a path: {@code items[0].full}. Its line is looked up in the document, for the reader
 * tells of what it misses or does not know only at the end of the record.
 */
record YamlPlace(List<Reference> path) {

    /** The place these names and indexes lead to, one after the other. */
    static YamlPlace of(Object... steps) {
        return new YamlPlace(Stream.of(steps).map(step -> step instanceof Integer index ? new Reference(step, index)
                : new Reference(step, step.toString())).toList());
    }

    /** The line of the place, counted from 1, or of the nearest place around it that exists. */
    int line(Node document) {
        return path.isEmpty() ? startOf(document) : below(document, startOf(document));
    }

    private int below(Node around, int line) {
        Reference step = path.get(0);
        YamlPlace rest = new YamlPlace(path.subList(1, path.size()));
        if (around instanceof MappingNode mapping) {
            return mapping.getValue().stream().filter(entry -> isNamed(entry, step.getPropertyName())).findFirst()
                    .map(entry -> rest.path.isEmpty() ? startOf(entry.getKeyNode()) : rest.line(entry.getValueNode())).orElse(line);
        }
        return elements(around).skip(Math.max(step.getIndex(), 0)).findFirst().map(rest::line).orElse(line);
    }

    private static boolean isNamed(NodeTuple entry, String name) {
        return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }

    private static Stream<Node> elements(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue().stream() : Stream.empty();
    }

    private static int startOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    @Override
    public String toString() {
        return path.stream().map(YamlPlace::written).collect(Collectors.joining()).replaceFirst("^[.]", "");
    }

    private static String written(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }
}
