package cn.mingbai.exit.place.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.place.evidence.PlaceEvidence;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Scans of places. A PDF is only ever given out for saving, never opened in the page. */
@Controller
class PlaceEvidenceController {

    private final PlaceEvidence evidence;

    PlaceEvidenceController(PlaceEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/place-evidence/{evidence}")
    @Requires(Permission.PLACE_EXIT_READ)
    ResponseEntity<byte[]> show(@PathVariable("evidence") UUID id) {
        var opened = evidence.open(id);
        var type = MediaType.parseMediaType(opened.scan().mediaType());
        var shown = type.getType().equals("image") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(opened.scan().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(opened.content());
    }
}
