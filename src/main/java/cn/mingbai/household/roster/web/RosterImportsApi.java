package cn.mingbai.household.roster.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.roster.RosterFinding;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.shared.KeysetPage;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rosters for departments' systems: send in, ask how far it is, read the problems, merge or discard. */
@RestController
@RequestMapping("/api/roster-imports")
@Requires(Permission.ROSTER_IMPORT)
class RosterImportsApi {

    private final RosterImports imports;
    private final RosterReports reports;

    RosterImportsApi(RosterImports imports, RosterReports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    /** @param year the accounting year, where neither a title nor the file's name states it */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> upload(
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Min(2010) @Max(2100) @Nullable Integer year)
            throws IOException {
        try (var content = file.getInputStream()) {
            var id = imports.upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content, year);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/roster-imports/" + id))
                    .body(show(id));
        }
    }

    @GetMapping("/{id}")
    ImportView show(@PathVariable UUID id) {
        var roster = reports.get(id);
        return ImportView.of(roster, reports.reason(roster));
    }

    @GetMapping("/{id}/problems")
    KeysetPage<RosterFinding> problems(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after) {
        return reports.problems(id, null, after);
    }

    @GetMapping("/{id}/workbook")
    void workbook(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var workbook = reports.workbook(id).orElseThrow(NotNow::new);
        Downloads.send(response, workbook.fileName(), workbook.mediaType(), workbook::writeTo);
    }

    @PostMapping("/{id}/merge")
    ResponseEntity<ImportView> merge(@PathVariable UUID id) {
        if (!imports.merge(id)) {
            throw new NotNow();
        }
        return ResponseEntity.accepted().body(show(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        if (!imports.discard(id)) {
            throw new NotNow();
        }
    }
}
