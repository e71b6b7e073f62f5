package zhibu.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a book as the part of the address it is. */
@Converter
class BookConverter implements AttributeConverter<Book, String> {

    @Override
    public String convertToDatabaseColumn(Book book) {
        return book.path();
    }

    @Override
    public Book convertToEntityAttribute(String path) {
        return Book.of(path);
    }
}
