package zhibu.standards;

/**
 * What sort of matter an agenda item 议题 is, as data: 「第一议题」, 「议事决策」.
 *
 * @param material whether it may name a material that was studied 学习材料
 */
public record AgendaKind(String code, String name, boolean material) {

    /** The code of an agenda item of which nobody said what it was. */
    public static final String UNSAID = "OTHER";
}
