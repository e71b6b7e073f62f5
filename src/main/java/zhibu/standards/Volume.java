package zhibu.standards;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published edition with what happened to it since.
 *
 * @param publisher who published it; none for one that came with a release
 * @param withdrawn why it judges nothing; none if it does
 * @param numbers the numbers of places, in their order
 */
record Volume(EditionDocument document, Edition edition, Instant at, @Nullable String publisher, @Nullable Withdrawn withdrawn,
              List<LocalNumber> numbers) {

    PublishedView view() {
        return new PublishedView(edition, at, publisher, withdrawn);
    }
}
