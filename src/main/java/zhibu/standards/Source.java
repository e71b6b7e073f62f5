package zhibu.standards;

/** Where a rule or number comes from: the article 条款, and how sure that is 依据级别. */
public record Source(String article, Confidence confidence) {

    public Source {
        if (article.isBlank()) {
            throw new IllegalArgumentException("依据没有写明出处");
        }
    }
}
