package zhibu.standards;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML document in which some values are written anew, and everything else, comments too, stays as it was. */
final class YamlEdit {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}《“（][\\p{IsHan}\\p{L}\\p{N}《》“”（）、，。；：！？—·/％]*");

    private final String text;
    private final Node root;
    private final TreeMap<Integer, Splice> splices = new TreeMap<>();

    YamlEdit(String text) {
        this.text = text;
        this.root = StrictYaml.tree(text);
    }

    /** Writes a number, or something else that needs no quotation marks, at an existing place. */
    YamlEdit number(String value, Object... place) {
        return replace(at(place), value);
    }

    /** Writes a text at an existing place. */
    YamlEdit words(String value, Object... place) {
        return replace(at(place), written(value));
    }

    /**
     * Writes a field of a mapping that may be left out: there, or after {@code neighbour}; leaves it out where there is none.
     *
     * @param value as it is to be written
     */
    YamlEdit optional(String field, @Nullable String value, String neighbour, Object... place) {
        MappingNode mapping = (MappingNode) at(place);
        Optional<NodeTuple> entry = entry(mapping, field);
        if (value == null) {
            entry.ifPresent(there -> remove(mapping, there));
        } else if (entry.isPresent()) {
            replace(entry.get().getValueNode(), value);
        } else {
            insert(mapping, field + ": " + value, entry(mapping, neighbour).orElseThrow());
        }
        return this;
    }

    /** A text as it is written, in any place: in quotation marks unless it certainly needs none. */
    static String written(String words) {
        return PLAIN.matcher(words).matches() ? words
                : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n").replace("\t", " ") + '"';
    }

    /** Codes as they are written. */
    static String list(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private Node at(Object... place) {
        Node node = root;
        for (Object step : place) {
            node = step instanceof Integer index ? ((SequenceNode) node).getValue().get(index)
                    : entry((MappingNode) node, step.toString()).orElseThrow().getValueNode();
        }
        return node;
    }

    private static Optional<NodeTuple> entry(MappingNode mapping, String field) {
        return mapping.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(field)).findFirst();
    }

    private YamlEdit replace(Node node, String value) {
        String old = text.substring(start(node), end(node));
        splices.put(start(node), new Splice(start(node) + old.stripTrailing().length(), value));
        return this;
    }

    private void remove(MappingNode mapping, NodeTuple entry) {
        int from = start(entry.getKeyNode());
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            int before = text.lastIndexOf(',', from);
            splices.put(before, new Splice(end(entry.getValueNode()), ""));
        } else {
            splices.put(text.lastIndexOf('\n', from) + 1, new Splice(endOfLine(end(entry.getValueNode())), ""));
        }
    }

    private void insert(MappingNode mapping, String entry, NodeTuple neighbour) {
        int after = end(neighbour.getValueNode());
        if (mapping.getFlowStyle() == FlowStyle.FLOW) {
            splices.merge(after, new Splice(after, ", " + entry), Splice::and);
        } else {
            String margin = " ".repeat(neighbour.getKeyNode().getStartMark().orElseThrow().getColumn());
            int line = endOfLine(after);
            splices.merge(line, new Splice(line, margin + entry + "\n"), Splice::and);
        }
    }

    /** Where the next line begins. */
    private int endOfLine(int from) {
        int last = text.indexOf('\n', Math.max(from - (text.charAt(from - 1) == '\n' ? 1 : 0), 0));
        return last < 0 ? text.length() : last + 1;
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().orElseThrow().getIndex());
    }

    private int end(Node node) {
        return text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
    }

    /** The document as it is now. */
    @Override
    public String toString() {
        StringBuilder edited = new StringBuilder();
        int read = 0;
        for (int at : splices.keySet()) {
            Splice splice = splices.get(at);
            edited.append(text, read, at).append(splice.words());
            read = splice.end();
        }
        return edited.append(text, read, text.length()).toString();
    }

    /** What stands from a place up to {@code end} now. */
    private record Splice(int end, String words) {

        Splice and(Splice next) {
            return new Splice(Math.max(end, next.end), words + next.words);
        }
    }
}
