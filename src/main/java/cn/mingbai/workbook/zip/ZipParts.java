package cn.mingbai.workbook.zip;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.input.ChannelStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;

/** An opened container: its parts, and their bytes under one common allowance. */
public final class ZipParts implements AutoCloseable {

    private final SeekableByteChannel channel;
    private final List<ZipPart> parts;
    private final InflationBudget budget;

    private ZipParts(SeekableByteChannel channel, List<ZipPart> parts, InflationBudget budget) {
        this.channel = channel;
        this.parts = parts;
        this.budget = budget;
    }

    /** Reads the directory; nothing is unpacked yet. */
    public static ZipParts open(WorkbookSource source, WorkbookLimits limits) {
        var channel = ChannelStream.channelOf(source);
        try {
            var parts = ZipDirectory.read(channel, source.size(), limits);
            var budget = new InflationBudget(limits);
            parts.forEach(budget::refuseDeclared);
            return new ZipParts(channel, parts, budget);
        } catch (RuntimeException e) {
            ChannelStream.close(channel);
            throw e;
        }
    }

    /** Every part, in the order of the container. */
    public List<ZipPart> all() {
        return parts;
    }

    /** The part of a name; names are compared as Excel does, without regard to case. */
    public Optional<ZipPart> find(String name) {
        return parts.stream().filter(part -> part.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The part of a name that has to be there. */
    public ZipPart require(String name) {
        return find(name).orElseThrow(() -> new WorkbookRefused(RefusalReason.DAMAGED));
    }

    /**
     * The unpacked bytes of a part, counted and compared with what the directory declares of them. Throws
     * {@link WorkbookRefused} for what is wrong with them; one part at a time.
     */
    public InputStream read(ZipPart part) {
        return new PartStream(new ChannelStream(channel, part.dataStart(), part.dataEnd()), part, budget);
    }

    @Override
    public void close() {
        ChannelStream.close(channel);
    }
}
