package jinhuo.batch.manifest;

import java.util.UUID;
import jinhuo.batch.issuing.PaperSteps;
import jinhuo.batch.issuing.PendingIds;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job {@code manifests}: load the vehicles of a day, then draw what has no file. */
@Configuration(proxyBeanMethods = false)
class ManifestJobConfiguration {

    private static final int LINES_AT_ONCE = 1;
    private static final int NOTES_AT_ONCE = 20;
    private static final int MANIFESTS_AT_ONCE = 1;

    @Bean
    @StepScope
    ItemReader<UUID> linesToLoad(ManifestLoading loading) {
        return new PendingIds(loading);
    }

    @Bean
    @StepScope
    ItemReader<UUID> notesToDraw(NoteDrawing drawing) {
        return new PendingIds(drawing);
    }

    @Bean
    @StepScope
    ItemReader<UUID> manifestsToDraw(ManifestDrawing drawing) {
        return new PendingIds(drawing);
    }

    @Bean
    Step loadVehicles(PaperSteps steps, ItemReader<UUID> linesToLoad, ManifestLoading loading) {
        return steps.step("load", LINES_AT_ONCE, linesToLoad, loading);
    }

    @Bean
    Step drawNotes(PaperSteps steps, ItemReader<UUID> notesToDraw, NoteDrawing drawing) {
        return steps.step("render_notes", NOTES_AT_ONCE, notesToDraw, drawing);
    }

    @Bean
    Step drawManifests(PaperSteps steps, ItemReader<UUID> manifestsToDraw, ManifestDrawing drawing) {
        return steps.step("render_manifests", MANIFESTS_AT_ONCE, manifestsToDraw, drawing);
    }

    @Bean
    Job manifests(JobRepository repository, Step loadVehicles, Step drawNotes, Step drawManifests) {
        return new JobBuilder("manifests", repository)
                .start(loadVehicles)
                .next(drawNotes)
                .next(drawManifests)
                .build();
    }
}
