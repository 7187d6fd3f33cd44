package cn.mingbai.workbook.xlsx;

import cn.mingbai.workbook.cell.Numbers;
import cn.mingbai.workbook.cell.OrderedNotes;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/**
 * Copies a sheet and puts the notes into its first free column. Rows and cells may stand without reference, empty, or
 * not at all where a note belongs.
 */
final class SheetCopy {

    private final SafeXml xml;
    private final XmlCopy out;
    private final SheetExtent extent;
    private final OrderedNotes notes;
    private final NoteCells cells;
    private final Positions positions = new Positions();
    private boolean hasColumns;
    private int lastSizedColumn;

    SheetCopy(SafeXml xml, XmlCopy out, SheetExtent extent, OrderedNotes notes) {
        this.xml = xml;
        this.out = out;
        this.extent = extent;
        this.notes = notes;
        this.cells = new NoteCells(out, extent);
    }

    void copy() throws IOException {
        out.declaration();
        while (!xml.starts("sheetData")) {
            if (xml.next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            copyHead();
        }
        for (xml.next(); !xml.ends("sheetData"); xml.next()) {
            if (xml.starts("row")) {
                copyRow();
            } else {
                out.copy(xml.current());
            }
        }
        missingRows(Integer.MAX_VALUE);
        out.copy(xml.current());
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            out.copy(xml.current());
        }
        xml.requireEnd();
    }

    private void copyHead() throws IOException {
        if (xml.starts("dimension")) {
            out.start(xml.current(), "ref", extent.reference());
            return;
        }
        if (xml.starts("col")) {
            lastSizedColumn = Math.max(lastSizedColumn, Numbers.index(xml.attribute("max")));
        } else if (xml.ends("cols")) {
            hasColumns = true;
            cells.prefix(xml.current().getPrefix());
            cells.columnSize(lastSizedColumn);
        } else if (xml.starts("sheetData")) {
            cells.prefix(xml.current().getPrefix());
            if (!hasColumns) {
                cells.columnSizes();
            }
        }
        out.copy(xml.current());
    }

    private void copyRow() throws IOException {
        var row = positions.row(xml);
        missingRows(row);
        var noted = notes.nextRow() == row;
        out.start(xml.current(), "spans", "");
        cells.begin(row);
        for (xml.next(); !xml.ends("row"); xml.next()) {
            if (xml.starts("c")) {
                noted = copyCell(noted);
                continue;
            }
            if (noted && xml.current().isStartElement()) {
                write(); // whatever follows the cells of a row has to stay behind them
                noted = false;
            }
            out.copy(xml.current());
        }
        if (noted) {
            write();
        }
        out.copy(xml.current());
    }

    /** Copies a cell, the note before it if its place has come; true while the note of the row is still to be written. */
    private boolean copyCell(boolean noted) throws IOException {
        var column = positions.column(xml);
        if (column < extent.width()) {
            cells.styled(xml.attribute("s"));
        } else if (noted) {
            if (column == extent.width()) {
                cells.styled(xml.attribute("s"));
                write();
                skip();
                return false;
            }
            write();
            copyElement();
            return false;
        }
        copyElement();
        return noted;
    }

    private void write() throws IOException {
        var title = notes.atTitle();
        cells.write(notes.take(), title);
    }

    /** Notes of rows the sheet leaves out. */
    private void missingRows(int before) throws IOException {
        while (notes.nextRow() < before) {
            var row = notes.nextRow();
            cells.begin(row);
            cells.row(notes.take());
        }
    }

    private void copyElement() throws IOException {
        out.copy(xml.current());
        for (xml.next(); !xml.ends("c"); xml.next()) {
            out.copy(xml.current());
        }
        out.copy(xml.current());
    }

    private void skip() {
        while (!xml.ends("c")) {
            xml.next();
        }
    }
}
