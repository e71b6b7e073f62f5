package zhibu.standards;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Something in an edition that can't be so, and where its document says it.
 *
 * @param sentence what is wrong, and what would be right
 */
record Contradiction(YamlPlace place, String sentence) {

    /** The sentence after the line it is about. */
    String in(Node document) {
        return "第 %d 行：%s".formatted(place.line(document), sentence);
    }
}
