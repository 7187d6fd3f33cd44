package cn.mingbai.notice.board;

import cn.mingbai.notice.seal.Base32;
import cn.mingbai.notice.seal.CheckCode;
import cn.mingbai.region.Place;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may see of notices without signing in: the running ones whole, of all others the seal. */
@Service
@Transactional(readOnly = true)
public class PublicNotices {

    private static final int PAGE = 20;

    private final NoticeReads reads;
    private final Clock clock;

    PublicNotices(NoticeReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** The notices that run in a place or below it, latest first. */
    public KeysetPage<Seal> running(Place place, @Nullable String after) {
        var now = clock.instant();
        var rows = reads.latest(place.range(), now, null, Cursor.parse(after), PAGE + 1);
        return KeysetPage.of(
                rows, PAGE, seal -> new Cursor(seal.postedAt(), seal.id().value()).toString());
    }

    /** By what stands below the QR code, however it is typed. */
    public ShownNotice byShortCode(String typed) {
        return show(find(typed).orElseThrow(() -> new NotFoundException("No notice with this short code")));
    }

    public ShownNotice byNumber(String number) {
        return show(reads.byNumber(number).orElseThrow(() -> new NotFoundException("No notice with this number")));
    }

    /** The seal by short code or number; empty where there is none. */
    public Optional<Seal> find(String typed) {
        var byNumber = reads.byNumber(typed.strip());
        return byNumber.isPresent() ? byNumber : Base32.read(typed).flatMap(reads::byShortCode);
    }

    /** Compares the check code of a printed sheet with the seal. */
    public Verification verify(Seal seal, String typed) {
        var code = CheckCode.parse(typed);
        if (code.isEmpty()) {
            return Verification.MISTYPED;
        }
        if (!code.get().equals(seal.checkCode())) {
            return Verification.DIFFERENT;
        }
        return reads.isWhole(seal) ? Verification.SEALED : Verification.BROKEN;
    }

    /** The database withholds the names after the period from those who do not belong there; this withholds them from all. */
    private ShownNotice show(Seal seal) {
        var content = seal.runs(clock.instant()) ? reads.content(seal.id()).orElse(null) : null;
        return new ShownNotice(seal, content, reads.objections(seal.id()));
    }
}
