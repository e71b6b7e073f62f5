package zhibu.shared.web;

import zhibu.shared.Reader;

/** A signed-in person as the security context keeps him; the principal of every authentication. */
public interface SignedIn {

    /** Who is asking, with the scope that holds now. */
    Reader reader();
}
