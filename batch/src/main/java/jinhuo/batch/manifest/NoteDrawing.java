package jinhuo.batch.manifest;

import java.util.List;
import java.util.UUID;
import jinhuo.batch.issuing.PaperFiles;
import jinhuo.batch.issuing.PaperRun;
import jinhuo.batch.issuing.PaperWork;
import jinhuo.batch.paper.Typefaces;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws delivery notes, whichever run recorded them. */
@Component
class NoteDrawing implements PaperWork {

    private final NoteReader notes;
    private final LoadingRepository loading;
    private final PaperFiles files;
    private final PaperRun run;
    private final ObjectProvider<Typefaces> typefaces;

    NoteDrawing(
            NoteReader notes,
            LoadingRepository loading,
            PaperFiles files,
            PaperRun run,
            ObjectProvider<Typefaces> typefaces) {
        this.notes = notes;
        this.loading = loading;
        this.files = files;
        this.run = run;
        this.typefaces = typefaces;
    }

    @Override
    public List<UUID> pending() {
        run.expect(loading.countToDraw());
        return notes.toDraw();
    }

    @Override
    public void perform(List<UUID> ids) {
        var locked = notes.lock(ids);
        if (!locked.isEmpty()) {
            var goods = notes.goods(locked);
            for (var note : locked) {
                var pdf = NotePaper.draw(typefaces.getObject(), note, goods.getOrDefault(note.id(), List.of()));
                files.store(PaperFiles.Kind.DELIVERY_NOTE, note.id(), note.number(), pdf);
            }
        }
        run.drawn(ids.size());
    }

    @Override
    public String name(UUID id) {
        return notes.number(id);
    }
}
