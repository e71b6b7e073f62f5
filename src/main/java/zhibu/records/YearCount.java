package zhibu.records;

/** How many records one book has of one year, voided ones left out, and how many of them were given back. */
record YearCount(int year, Book book, long records, long returned) {

    long in(Book asked) {
        return book == asked ? records : 0;
    }
}
