package jinhuo.batch.manifest;

import java.util.List;
import java.util.UUID;
import jinhuo.batch.issuing.PaperFiles;
import jinhuo.batch.issuing.PaperRun;
import jinhuo.batch.issuing.PaperWork;
import jinhuo.batch.paper.Typefaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws manifests, whichever run recorded them. */
@Component
class ManifestDrawing implements PaperWork {

    private final ManifestReader manifests;
    private final LoadingRepository loading;
    private final PaperFiles files;
    private final PaperRun run;
    private final ObjectProvider<Typefaces> typefaces;

    ManifestDrawing(
            ManifestReader manifests,
            LoadingRepository loading,
            PaperFiles files,
            PaperRun run,
            ObjectProvider<Typefaces> typefaces) {
        this.manifests = manifests;
        this.loading = loading;
        this.files = files;
        this.run = run;
        this.typefaces = typefaces;
    }

    @Override
    public List<UUID> pending() {
        run.expect(loading.countToDraw());
        return manifests.toDraw();
    }

    @Override
    public void perform(List<UUID> ids) {
        for (var id : ids) {
            manifests.lock(id).ifPresent(this::draw);
        }
        run.drawn(ids.size());
    }

    @Override
    public String name(UUID id) {
        return manifests.number(id);
    }

    private void draw(Manifest manifest) {
        var pdf = ManifestPaper.draw(typefaces.getObject(), manifest);
        files.store(
                PaperFiles.Kind.MANIFEST, manifest.head().id(), manifest.head().number(), pdf);
    }
}
