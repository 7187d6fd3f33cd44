package cn.mingbai.notice.board;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.notice.content.NoticeDeed;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The offices and telephones that notices name for objections; each county enters its own and its townships', the province
 * its own.
 */
@Service
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final Regions regions;
    private final CurrentOfficer current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(JdbcClient jdbc, Regions regions, CurrentOfficer current, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Of the government that investigates objections of that level at a place. */
    @Transactional(readOnly = true)
    public Contact responsible(long area, ObjectionLevel level) {
        var wanted = RegionLevel.valueOf(level.name());
        var path = regions.pathTo(area);
        var place = path.stream().filter(p -> p.level() == wanted).findFirst().orElseGet(path::getLast);
        return of(List.of(place)).getFirst();
    }

    /** Those that the officer enters: of his county and its townships, or of the province. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('NOTICE_CONTACT_ENTER')")
    public List<Contact> own() {
        return of(entered(current.require().place()));
    }

    /** Enters or replaces one; what notices already say stays as it was sealed. */
    @PreAuthorize("hasAuthority('NOTICE_CONTACT_ENTER')")
    public void enter(String code, String office, String hotline) {
        var officer = current.require();
        var place = entered(officer.place()).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No office at " + code));
        jdbc.sql("""
                        INSERT INTO notice_contact (area, office, hotline, entered_at, entered_by) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (area) DO UPDATE SET office = excluded.office, hotline = excluded.hotline,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by""")
                .params(
                        place.area(),
                        office,
                        hotline,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        officer.username())
                .update();
        events.publishEvent(new NoticeDeed("notice.contactEntered", code, place.area(), null));
    }

    private List<Place> entered(Place own) {
        var places = new ArrayList<Place>();
        places.add(own);
        if (own.level() == RegionLevel.COUNTY) {
            places.addAll(regions.childrenOf(own));
        }
        return places;
    }

    private List<Contact> of(List<Place> places) {
        var found = new HashMap<Long, String[]>();
        jdbc.sql("SELECT area, office, hotline FROM notice_contact WHERE area = ANY (?)")
                .param(places.stream().map(Place::area).toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("area"), new String[] {row.getString("office"), row.getString("hotline")});
                });
        return places.stream()
                .map(place -> {
                    var entered = found.get(place.area());
                    return entered == null
                            ? new Contact(place, null, null)
                            : new Contact(place, entered[0], entered[1]);
                })
                .toList();
    }
}
