package zhibu.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Lets entities refer to each other's modules by typed id instead of by number. */
final class IdConverters {

    private IdConverters() {
    }

    @Converter(autoApply = true)
    static class OfBranch implements AttributeConverter<@Nullable BranchId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable BranchId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable BranchId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new BranchId(value);
        }
    }

    @Converter(autoApply = true)
    static class OfUnit implements AttributeConverter<@Nullable UnitId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new UnitId(value);
        }
    }

    @Converter(autoApply = true)
    static class OfMember implements AttributeConverter<@Nullable MemberId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable MemberId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable MemberId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new MemberId(value);
        }
    }

    @Converter(autoApply = true)
    static class OfAccount implements AttributeConverter<@Nullable AccountId, @Nullable Long> {

        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable AccountId id) {
            return id == null ? null : id.value();
        }

        @Override
        public @Nullable AccountId convertToEntityAttribute(@Nullable Long value) {
            return value == null ? null : new AccountId(value);
        }
    }
}
