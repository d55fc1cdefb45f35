package jinhuo.portal.start;

/** The portal cannot start here, for a reason that a person can remove: shown as two sentences, without a stack trace. */
final class StartRefused extends RuntimeException {

    private final String chinese;

    StartRefused(String english, String chinese) {
        super(english);
        this.chinese = chinese;
    }

    /** English, then Chinese, each on its line. */
    String sentences() {
        return getMessage() + System.lineSeparator() + chinese;
    }
}
