package jinhuo.batch.issuing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts drawn papers where everyone who may see them finds them: one file a paper. */
@Component
public class PaperFiles {

    /** A kind of paper, by the table that records it. */
    public enum Kind {
        INVOICE("invoice"),
        DELIVERY_NOTE("delivery_note"),
        MANIFEST("manifest");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    private static final String STORE = """
            with pdf as (
              insert into stored_file (name, media_type, size_bytes, sha256, content)
              select :name, 'application/pdf', length(drawn.content), sha256(drawn.content), drawn.content
              from (select :content as content) drawn
              returning id)
            update %s set file_id = (select id from pdf) where id = :id
            """;

    private final JdbcClient jdbc;

    PaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the file of a paper whose row the caller has locked and found without one. */
    public void store(Kind kind, UUID id, String number, byte[] pdf) {
        jdbc.sql(STORE.formatted(kind.table))
                .param("name", number + ".pdf")
                .param("content", pdf)
                .param("id", id)
                .update();
    }
}
