package zhibu.demo;

/**
 * A motion put to the vote and carried.
 *
 * @param matter the code of the voting rule, as in standards/edition-*.yaml
 * @param written the votes among the others that were given in writing
 */
record Resolution(String subject, String matter, boolean secret, int inFavour, int against, int abstained,
                      int written, String ruling) {
}
