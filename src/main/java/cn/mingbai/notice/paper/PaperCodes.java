package cn.mingbai.notice.paper;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that a paper carries, in letters and as a QR code. Addresses hold no personal data. */
@Component
public class PaperCodes {

    private final NoticeSettings settings;

    PaperCodes(NoticeSettings settings) {
        this.settings = settings;
    }

    /** @param path from the root, e.g. {@code /n/7F3KQ9M2}; asked while a request is answered */
    public String address(String path) {
        var root = settings.publicAddress().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicAddress().replaceAll("/+$", "");
        return root + path;
    }

    /** The code of that address as the {@code data:} address of a picture. */
    public String qr(String path) {
        return QrCode.image(address(path));
    }
}
