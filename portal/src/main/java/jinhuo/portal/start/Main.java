package jinhuo.portal.start;

/** Where the jar begins. Compiled for Java 17, so that an older Java reads a sentence and not a stack trace. */
public final class Main {

    private static final int OLDEST_JAVA = 25;

    private Main() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        var java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            System.err.printf(
                    "Jinhuo needs Java %1$d or newer, and this is Java %2$d (%3$s). Install a JDK %1$d, or name one in JAVA_HOME.%n"
                            + "进货需要 Java %1$d 或更新版本，当前是 Java %2$d。请安装 JDK %1$d，或在 JAVA_HOME 中指定。%n",
                    OLDEST_JAVA, java, System.getProperty("java.home"));
            System.exit(1);
        }
        Class.forName("jinhuo.portal.PortalApplication")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
