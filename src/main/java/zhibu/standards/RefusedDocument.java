package zhibu.standards;

/** A document of the standards that cannot be used, and why, in one sentence. */
final class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedDocument(String sentence) {
        super(sentence);
    }

    /** The same refusal, naming the document. */
    RefusedDocument in(String document) {
        return new RefusedDocument(document + "：" + getMessage());
    }
}
