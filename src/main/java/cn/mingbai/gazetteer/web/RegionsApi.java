package cn.mingbai.gazetteer.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places for departments' systems: one place, and the page of those directly below it; never the tree. */
@RestController
@RequestMapping("/api/regions/{code}")
@Requires(Permission.REFERENCE_READ)
class RegionsApi {

    private static final int MOST = 200;
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().mustRevalidate();

    private final Regions regions;
    private final Designations designations;

    RegionsApi(Regions regions, Designations designations) {
        this.regions = regions;
        this.designations = designations;
    }

    @GetMapping
    ResponseEntity<RegionView> show(@PathVariable String code) {
        var place = find(code);
        var path = regions.pathTo(place.area());
        var parent = path.size() < 2 ? null : path.get(path.size() - 2).code();
        return cached(views(List.of(place), parent).getFirst());
    }

    /** @param limit places a page, 1 to 200 */
    @GetMapping("/children")
    ResponseEntity<KeysetPage<RegionView>> children(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit) {
        var page = regions.childrenOf(find(code), after.replace("\0", ""), Math.clamp(limit, 1, MOST));
        return cached(new KeysetPage<>(views(page.items(), code), page.next()));
    }

    private Place find(String code) {
        return regions.byCode(code).orElseThrow(() -> new NotFoundException("Region " + code));
    }

    private List<RegionView> views(List<Place> places, @Nullable String parent) {
        var counties = designations.ofCounties(places);
        var villages = designations.ofVillages(places);
        return places.stream()
                .map(place -> RegionView.of(place, parent, counties.get(place.area()), villages.get(place.area())))
                .toList();
    }

    private static <T> ResponseEntity<T> cached(T body) {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .eTag(fingerprint(body))
                .body(body);
    }

    /** Of the content, so that it changes with a designation and survives a restart. */
    private static String fingerprint(Object body) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(body.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
