package cn.mingbai.exit.web;

import cn.mingbai.casework.form.SentScans;
import cn.mingbai.exit.desk.DeskLine;
import java.util.ArrayList;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Scans that come along with a batch: a decision over many villages belongs into the folder of each village's list. */
@Component
class DeskScans {

    private final SentScans scans;

    DeskScans(SentScans scans) {
        this.scans = scans;
    }

    SentScans.Kept keep(Collection<DeskLine> lines, MultiValueMap<String, MultipartFile> files) {
        var all = new SentScans.Kept(new ArrayList<>(), new ArrayList<>());
        for (var list :
                lines.stream().map(line -> line.file().list()).distinct().toList()) {
            var kept = scans.keep(list, files);
            all.ids().addAll(kept.ids());
            all.problems().addAll(kept.problems());
        }
        return all;
    }
}
