package jinhuo.portal.catalog.picture;

import java.util.List;

/** Three calm colours that go together: the ground, the package, and its cap or edge. */
record Palette(String ground, String body, String dark) {

    private static final List<Palette> ALL = List.of(
            new Palette("#eef3ec", "#7fa383", "#4f7357"),
            new Palette("#f5efe6", "#c9a27a", "#8f6b46"),
            new Palette("#eaf1f5", "#86a9bf", "#54788f"),
            new Palette("#f6ecea", "#c98f84", "#96594e"),
            new Palette("#f0edf5", "#9f93bd", "#6b5e8c"),
            new Palette("#f7f2e2", "#d3b45f", "#8a6d24"),
            new Palette("#e9f3f2", "#79afa9", "#477a75"),
            new Palette("#f5edf0", "#c58fa5", "#8e5a70"),
            new Palette("#f0f0ec", "#a3a493", "#6d6e5e"),
            new Palette("#edf0f6", "#8c9cc4", "#58688f"));

    /** The same text has the same colours for ever. */
    static Palette of(String text) {
        return ALL.get(Math.floorMod(text.hashCode(), ALL.size()));
    }
}
