package cn.mingbai.household.roster.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file, and the year where the sender states it; that is text, so that what cannot be read is shown again. */
record UploadForm(
        @Nullable MultipartFile file,
        @Pattern(regexp = "\\s*(20[1-9]\\d)?\\s*") @Nullable String year) {

    static UploadForm empty() {
        return new UploadForm(null, null);
    }

    /** A file of no bytes is one: the check says what is wrong with it. */
    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    @Nullable
    Integer statedYear() {
        return year == null || year.isBlank() ? null : Integer.valueOf(year.strip());
    }
}
