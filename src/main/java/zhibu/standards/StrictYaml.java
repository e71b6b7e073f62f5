package zhibu.standards;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML read strictly: what is unknown, missing, said twice, aliased or too large is refused, with its line. */
final class StrictYaml {

    private static final int MOST_CHARACTERS = 1 << 18;

    private static final LoadSettings SETTINGS = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();

    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder().loadSettings(SETTINGS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(new AbsentOnlyIfNullable())
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .withConfigOverride(List.class,
                    list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
            .build();

    private StrictYaml() {
    }

    /**
     * Reads a document; absent lists are empty, everything else not {@link Nullable} is required.
     *
     * @throws RefusedDocument naming line and reason
     */
    static <T> T read(String document, TypeReference<T> type) {
        refuseWhatNobodyWrites(document);
        try {
            return MAPPER.readValue(document, type);
        } catch (JacksonException refusal) {
            throw new RefusedDocument(sentence(refusal, document));
        }
    }

    /** Reads only the properties {@code type} has. */
    static <T> T readPart(String document, Class<T> type) {
        refuseWhatNobodyWrites(document);
        try {
            return MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).readValue(document);
        } catch (JacksonException refusal) {
            throw new RefusedDocument(sentence(refusal, document));
        }
    }

    /**
     * The document as a tree that knows its places.
     *
     * @throws RefusedDocument if it is no YAML, or empty
     */
    static Node tree(String document) {
        try {
            return new Compose(SETTINGS).composeString(document).orElseThrow(() -> new RefusedDocument("文档是空的"));
        } catch (YamlEngineException refusal) {
            throw new RefusedDocument(noYaml(refusal));
        }
    }

    private static String noYaml(YamlEngineException refusal) {
        if (refusal instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            return "第 %d 行：不是合格的 YAML（%s）".formatted(marked.getProblemMark().get().getLine() + 1, marked.getProblem());
        }
        return "不是合格的 YAML：" + refusal.getMessage();
    }

    private static void refuseWhatNobodyWrites(String document) {
        if (document.codePointCount(0, document.length()) > MOST_CHARACTERS) {
            throw new RefusedDocument("文档太大，不能超过 %d 个字".formatted(MOST_CHARACTERS));
        }
        try {
            new Parse(SETTINGS).parseString(document).forEach(StrictYaml::refuseWhatNobodyWrites);
        } catch (YamlEngineException refusal) {
            throw new RefusedDocument(noYaml(refusal));
        }
    }

    private static void refuseWhatNobodyWrites(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new RefusedDocument("第 %d 行：不允许使用锚点和别名".formatted(line));
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection && collection.getTag().isPresent()) {
            throw new RefusedDocument("第 %d 行：不允许使用标签".formatted(line));
        }
    }

    private static String sentence(JacksonException refusal, String document) {
        YamlPlace place = new YamlPlace(refusal.getPath());
        int line = refusal instanceof StreamReadException ? refusal.getLocation().getLineNr()
                : new Compose(SETTINGS).composeString(document).map(place::line).orElse(1);
        return "第 %d 行 %s：%s".formatted(line, place, reason(refusal));
    }

    private static String reason(JacksonException refusal) {
        if (refusal instanceof UnrecognizedPropertyException unknown) {
            return "不认识的字段 " + unknown.getPropertyName();
        }
        if (refusal instanceof InvalidNullException) {
            return "缺少这个字段，或者没有写值";
        }
        if (refusal instanceof StreamReadException && String.valueOf(refusal.getOriginalMessage()).startsWith("Duplicate")) {
            return "同一个字段写了两次：" + refusal.getOriginalMessage().replaceAll(".*\"(.*)\".*", "$1");
        }
        Throwable cause = refusal.getCause();
        if (refusal instanceof MismatchedInputException && !(cause instanceof IllegalArgumentException)) {
            return "这里的写法不合格：" + refusal.getOriginalMessage();
        }
        return String.valueOf(cause instanceof IllegalArgumentException ? cause.getMessage() : refusal.getOriginalMessage());
    }

    /** Takes a record's word for it: only what says {@link Nullable} may be absent. */
    private static final class AbsentOnlyIfNullable extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter && typeOf(parameter).isAnnotationPresent(Nullable.class)
                    ? JsonSetter.Value.forValueNulls(Nulls.SET) : super.findSetterInfo(config, annotated);
        }

        private static AnnotatedType typeOf(AnnotatedParameter parameter) {
            return ((Executable) parameter.getOwner().getMember()).getAnnotatedParameterTypes()[parameter.getIndex()];
        }
    }
}
