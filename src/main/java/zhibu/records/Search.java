package zhibu.records;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Reader;

/**
 * Looking for records by what they say 查找.
 *
 * <p>Only standing wordings are looked through, in what they have in common: title and text. What is for the persons concerned
 * only, such as the content of a talk 谈话, never enters that text ({@link Words}), so nobody can find it or tell that it is there.
 */
@Component
@Transactional(readOnly = true)
public class Search {

    private final Finder finder;

    Search(Finder finder) {
        this.finder = finder;
    }

    /**
     * The records within the reader's sight in which all the words occur, latest first; those voided or given back too.
     *
     * @param count at most so many
     */
    public List<Hit> records(Inquiry inquiry, int count, Reader reader) {
        if (inquiry.words().isEmpty()) {
            return List.of();
        }
        return reader.reads().everything() ? finder.everywhere(inquiry, count) : finder.within(inquiry, count, reader.reads());
    }
}
