package jinhuo.batch.issuing;

import java.util.List;
import java.util.UUID;

/** What one step does to each of the things that it is given. */
public interface PaperWork {

    /** The things to be done, in the order in which they are to be done. */
    List<UUID> pending();

    /**
     * Does all of them or, by throwing, none; in the caller's transaction. What another worker holds, or has done
     * already, is passed over.
     */
    void perform(List<UUID> ids);

    /** What people call the thing: the number on it. */
    String name(UUID id);
}
