package jinhuo.portal.sample;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Files of the sample, stored as uploads are. */
final class SampleFiles {

    private final Random random;
    private final Rows rows = Rows.into(
            "stored_file", "id", "name", "media_type", "size_bytes", "sha256", "content", "created_by", "created_at");

    SampleFiles(Random random) {
        this.random = random;
    }

    UUID add(String name, String mediaType, byte[] content, UUID creator, Instant at) {
        var id = TimeOrderedId.at(at, random);
        rows.add(id, name, mediaType, (long) content.length, sha256(content), content, creator, at);
        return id;
    }

    void write(Connection connection) throws SQLException {
        rows.write(connection);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
