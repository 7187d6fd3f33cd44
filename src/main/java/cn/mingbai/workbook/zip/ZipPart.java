package cn.mingbai.workbook.zip;

/**
 * One file inside a container.
 *
 * @param name its path, with slashes
 * @param dataStart where its bytes begin in the container
 */
public record ZipPart(String name, boolean deflated, long packed, long size, long crc, long dataStart) {

    long dataEnd() {
        return dataStart + packed;
    }
}
