package jinhuo.portal.job;

/** How far a job is. */
public enum JobStatus {
    REQUESTED,
    RUNNING,
    COMPLETED,
    FAILED;

    /** Whether it will still do something. */
    public boolean isActive() {
        return this == REQUESTED || this == RUNNING;
    }
}
