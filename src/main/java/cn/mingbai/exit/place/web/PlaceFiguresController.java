package cn.mingbai.exit.place.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.place.view.PlaceSheets;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Frozen figures byte by byte, so that anybody reckons the printed SHA-256 again. They hold counts, and nobody of the village. */
@Controller
class PlaceFiguresController {

    private final PlaceSheets sheets;

    PlaceFiguresController(PlaceSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/place-figures/{figures}")
    @Requires(Permission.PLACE_EXIT_READ)
    ResponseEntity<byte[]> show(@PathVariable("figures") UUID id) {
        var frozen = sheets.frozen(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("figures-" + id + ".json")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(frozen.content().getBytes(StandardCharsets.UTF_8));
    }
}
