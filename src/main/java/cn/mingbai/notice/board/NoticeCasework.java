package cn.mingbai.notice.board;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.NoticeClosed;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers' side of notices: those of their area, and taking down what has run out. */
@Service
@Transactional
@PreAuthorize("hasAuthority('NOTICE_READ')")
public class NoticeCasework {

    private static final int PAGE = 30;

    private final NoticeReads reads;
    private final NoticeTable table;
    private final NoticePhotos photos;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeCasework(
            NoticeReads reads,
            NoticeTable table,
            NoticePhotos photos,
            CurrentOfficer current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.table = table;
        this.photos = photos;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a taking down; the sentence is the message {@code notice.takeDown.<outcome>}. */
    public enum TakeDown {
        DONE,
        /** Its period still runs. */
        TOO_EARLY,
        /** Somebody did it before. */
        DONE_BEFORE,
        /** Another level hung it out. */
        WRONG_OFFICE,
        /** The file is no photo (JPEG or PNG) of at most 5 MB. */
        NO_PHOTO
    }

    /**
     * Notices of the officer's area, latest first.
     *
     * @param state only these; null for all
     */
    @Transactional(readOnly = true)
    public KeysetPage<Seal> list(Seal.@Nullable State state, @Nullable String after) {
        var now = clock.instant();
        var running = state == Seal.State.RUNNING ? now : null;
        var hanging = state == Seal.State.TO_TAKE_DOWN ? now : null;
        var area = current.require().place().range();
        var rows = reads.latest(area, running, hanging, Cursor.parse(after), PAGE + 1);
        return KeysetPage.of(
                rows, PAGE, seal -> new Cursor(seal.postedAt(), seal.id().value()).toString());
    }

    @Transactional(readOnly = true)
    public ShownNotice show(NoticeId id) {
        var seal = own(id);
        return new ShownNotice(seal, reads.content(id).orElse(null), reads.objections(id));
    }

    /**
     * Takes a notice down; never before its period is past.
     *
     * @param photo of the board on which it hung, or empty
     */
    @PreAuthorize("hasAuthority('NOTICE_POST')")
    public TakeDown takeDown(NoticeId id, byte[] photo) {
        var seal = own(id);
        var officer = current.require();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!seal.kind().isPostedBy(officer.role())) {
            return TakeDown.WRONG_OFFICE;
        }
        if (seal.runs(now)) {
            return TakeDown.TOO_EARLY;
        }
        if (photo.length > 0 && !photos.isPhoto(photo)) {
            return TakeDown.NO_PHOTO;
        }
        if (!table.takeDown(id, seal.digest(), now, officer.username())) {
            return TakeDown.DONE_BEFORE;
        }
        if (photo.length > 0) {
            photos.keep(seal, photo);
        }
        events.publishEvent(new NoticeClosed(id, table.subject(id)));
        events.publishEvent(new NoticeDeed("notice.takenDown", seal.number(), seal.area(), null));
        return TakeDown.DONE;
    }

    /** The photo of the board; not found where there is none. */
    @Transactional(readOnly = true)
    public byte[] photo(NoticeId id) {
        own(id);
        return photos.of(id).orElseThrow(() -> new NotFoundException("No photo of notice " + id));
    }

    @Transactional(readOnly = true)
    public boolean hasPhoto(NoticeId id) {
        return photos.of(id).isPresent();
    }

    private Seal own(NoticeId id) {
        return reads.byId(id)
                .filter(seal -> current.require().place().range().contains(seal.area()))
                .orElseThrow(() -> new NotFoundException("No notice " + id));
    }
}
