package jinhuo.portal.live;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which notifications were read; all when no ids are named. */
record MarkRead(@Size(max = 1000) @Nullable List<UUID> ids) {}
