package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.EvidenceDesk;
import cn.mingbai.casework.form.ObstacleWords;
import cn.mingbai.casework.form.Refusals;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.procedure.evidence.EvidenceOutcome.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Scans: put on the shelf, and shown. A PDF is only ever given out for saving, never opened in the page. */
@Controller
class EvidenceController {

    private final EvidenceDesk desk;
    private final ObstacleWords words;

    EvidenceController(EvidenceDesk desk, ObstacleWords words) {
        this.desk = desk;
        this.words = words;
    }

    @PostMapping(path = "/cases/{case}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.CASE_WORK)
    String keepForCase(
            @PathVariable("case") CaseId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "OTHER") EvidenceKind kind,
            RedirectAttributes flash)
            throws IOException {
        try (var content = stream(file)) {
            tell(desk.keep(id, kind, name(file), content), flash);
        }
        return "redirect:/cases/" + id;
    }

    @PostMapping(path = "/village-lists/{list}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Requires(Permission.CASE_WORK)
    String keepForList(
            @PathVariable UUID list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "OTHER") EvidenceKind kind,
            RedirectAttributes flash)
            throws IOException {
        try (var content = stream(file)) {
            tell(desk.keep(list, kind, name(file), content), flash);
        }
        return "redirect:/village-lists/" + list;
    }

    @GetMapping("/evidence/{evidence}")
    @Requires(Permission.CASE_READ)
    ResponseEntity<byte[]> show(@PathVariable UUID evidence) {
        var scan = desk.open(evidence);
        var type = MediaType.parseMediaType(scan.evidence().mediaType());
        var shown = type.getType().equals("image") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(scan.evidence().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(scan.content());
    }

    private void tell(EvidenceOutcome outcome, RedirectAttributes flash) {
        switch (outcome) {
            case EvidenceOutcome.Kept ignored -> flash.addFlashAttribute("message", "casework.evidence.kept");
            case EvidenceOutcome.Refused(Fault fault) ->
                Refusals.flash(flash, List.of(words.say("procedure.evidence.refused." + fault)));
        }
    }

    private static InputStream stream(@Nullable MultipartFile file) throws IOException {
        return file == null ? InputStream.nullInputStream() : file.getInputStream();
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
