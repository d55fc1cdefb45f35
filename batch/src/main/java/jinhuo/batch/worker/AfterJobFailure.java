package jinhuo.batch.worker;

import java.util.UUID;

/** What else is to be recorded when a job has failed for good. */
public interface AfterJobFailure {

    /** Called for every job that failed, of any kind. */
    void failed(UUID job);
}
