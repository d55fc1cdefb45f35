package jinhuo.portal.start;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that another version of Jinhuo has made: two sentences instead of a stack trace. */
final class OtherSchema extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The database was made by another version of Jinhuo. 数据库是由另一个版本的进货建立的。\n" + cause.getMessage(),
                "Start that version, or keep its data and name an empty directory with --data or an empty database"
                        + " in JINHUO_POSTGRES_URL. 请启动那个版本，或保留它的数据，用 --data 指定一个空目录，"
                        + "或在 JINHUO_POSTGRES_URL 中指定一个空数据库。",
                cause);
    }
}
