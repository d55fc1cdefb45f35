package jinhuo.search;

/**
 * The names of the product index's aliases and generations. They carry the version of the mapping, so that during an
 * upgrade the old and the new program each have an index that they understand.
 *
 * @param prefix of the installation
 */
record IndexNames(String prefix) {

    /** To be raised with every change of {@code products.json} or of what is written to a field. */
    private static final int MAPPING_VERSION = 2;

    /** Names the one index that is searched. */
    String readAlias() {
        return prefix + "-products-v" + MAPPING_VERSION;
    }

    /** Names every index that follows the changes: the one that is searched, and the next while it is built. */
    String writeAlias() {
        return readAlias() + "-write";
    }

    String generation(int number) {
        return readAlias() + "-" + number;
    }

    /** @return 0 when this is not the name of a generation */
    int number(String index) {
        var start = readAlias() + "-";
        var number = index.startsWith(start) ? index.substring(start.length()) : "";
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    String allGenerations() {
        return readAlias() + "-*";
    }
}
