package io.github.thalweg.window;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.TableFile;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.authoring.AuthorModel;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.data.ExamplesModel;
import io.github.thalweg.window.editor.EditorModel;
import io.github.thalweg.window.export.DataModel;
import io.github.thalweg.window.export.ExportModel;
import io.github.thalweg.window.export.ExportModels;
import io.github.thalweg.window.inspector.InspectorModel;
import io.github.thalweg.window.inspector.StepModels;
import io.github.thalweg.window.inspector.SubStepModel;
import io.github.thalweg.window.landscape.FormulaModel;
import io.github.thalweg.window.landscape.GalleryModel;
import io.github.thalweg.window.landscape.LandscapeModel;
import io.github.thalweg.window.lesson.BesideModel;
import io.github.thalweg.window.lesson.LessonModel;
import io.github.thalweg.window.lesson.ProgressModel;
import io.github.thalweg.window.lesson.SpotModel;
import io.github.thalweg.window.map.SurfaceModel;
import io.github.thalweg.window.noise.NoiseModel;
import io.github.thalweg.window.paint.PaintModel;
import io.github.thalweg.window.runs.ResultsTableModel;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.CatalogModel;
import io.github.thalweg.window.scenario.Computation;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.scenario.Library;
import io.github.thalweg.window.scenario.PartsModel;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.RunsModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import io.github.thalweg.window.schedule.KnotsModel;
import io.github.thalweg.window.search.RangeTestModel;
import io.github.thalweg.window.search.SearchModel;
import io.github.thalweg.window.session.AutosaveModel;
import io.github.thalweg.window.session.CodeModel;
import io.github.thalweg.window.session.FileModel;
import io.github.thalweg.window.session.RecentModel;
import io.github.thalweg.window.session.ScenarioStore;
import io.github.thalweg.window.study.StudiesModel;
import io.github.thalweg.window.table.ImportModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Models of a window, all made and wired together here.
public final class WindowModel {
    private final CatalogModel library;
    private final Background background;
    private final SessionModel session;
    private final PlaybackModel playback = new PlaybackModel();
    private final AppearanceModel appearance = new AppearanceModel();
    private final SurfaceModel surface = new SurfaceModel();
    private final PaintModel paint;
    private final HoverModel hover = new HoverModel();
    private final StatusModel status = new StatusModel();
    private final FormulaModel formula;
    private final LandscapeModel landscape;
    private final GalleryModel gallery;
    private final RunsModel runs;
    private final ResultsTableModel table;
    private final NoiseModel noise;
    private final InspectorModel inspector;
    private final SubStepModel subSteps;
    private final FileModel file;
    private final ImportModel imports;
    private final AutosaveModel autosave;
    private final RecentModel recent;
    private final CodeModel code;
    private final EditorModel editor;
    private final KnotsModel knots;
    private final ExportModel export;
    private final DataModel data;
    private final ExamplesModel examples;
    private final StudiesModel studies;
    private final RangeTestModel rangeTest;
    private final SearchModel search;
    private final FigureModels figures;
    private final LessonModel lessons;
    private final SpotModel spot;
    private final BesideModel beside;
    private final AuthorModel author;
    private final PartsModel parts;
    private String place = "";

    /// @param library has the schedule `constant` and at least one update rule
    /// @param initial what the window opens on
    public WindowModel(
            Library library, Scenario initial, Computation computation, Background background, ScenarioStore store) {
        this.background = background;
        this.library = new CatalogModel(library, status, background);
        Catalog catalog = this.library.catalog();
        Schedule constant = catalog.schedule("constant").orElseThrow();
        UpdateRule innermost =
                catalog.updateRule("sgd").orElse(catalog.updateRules().getFirst());
        session = new SessionModel(initial, computation, background);
        examples = new ExamplesModel(session, status);
        surface.picturedProperty().bind(examples.picturedProperty());
        surface.curveProperty().bind(session.scenarioProperty().map(Scenario::oneVariable));
        figures = new FigureModels(session, playback, appearance, hover, background);
        formula = new FormulaModel(session, typed -> Surface.of(typed, Map.of()), background);
        landscape = new LandscapeModel(session);
        paint = new PaintModel(session, status);
        gallery = new GalleryModel(session, this.library.catalogProperty().map(Catalog::landscapes));
        runs = new RunsModel(session, constant, innermost);
        table = new ResultsTableModel(session);
        noise = new NoiseModel(session);
        knots = new KnotsModel(session);
        editor = new EditorModel(session, this.library, background, status);
        inspector = new InspectorModel(session, background);
        subSteps = new SubStepModel(playback, inspector);
        export = new ExportModel(session, playback, appearance, surface, status, background);
        data = new DataModel(session, status, background);
        file = new FileModel(session, status, store, initial, background);
        imports = new ImportModel(session, status, TableFile::read, background, this::showData);
        autosave = new AutosaveModel(session, status, background);
        recent = new RecentModel(session, background);
        code = new CodeModel(session, status, this.library::catalog);
        studies = new StudiesModel(session, background);
        surface.shownProperty().subscribe(shown -> studies.activeProperty().set(shown == LandscapeShown.STUDIES));
        rangeTest = new RangeTestModel(session, background);
        search = new SearchModel(session, background.beside());
        lessons = new LessonModel(session, playback, status, new ProgressModel(status), background);
        spot = new SpotModel(lessons, session, hover, status);
        beside = new BesideModel(lessons, playback, computation, background);
        author = new AuthorModel(session, lessons, status, background, this.library::folder, this.library::catalog);
        parts = new PartsModel(session);
        lessons.openProperty().subscribe(_ -> paint.activeProperty().set(false));
        lessons.openProperty().subscribe(_ -> closeSearches());
        session.begunProperty().subscribe(_ -> closeSearches());
        session.resultsProperty().subscribe(this::computed);
        landscape.useProperty().map(use -> use.landscape()).subscribe(this::moved);
        session.scenarioProperty().map(Across::usual).subscribe(appearance.acrossProperty()::set);
    }

    private void showData() {
        // Who brings a table is not new here, and the offer of a lesson would lie over the data's controls.
        lessons.progress().declineOffer();
        surface.shownProperty().set(LandscapeShown.MAP_AND_DATA);
    }

    /// Range test and search lie over the map: they were of what is there no longer.
    void closeSearches() {
        rangeTest.close();
        search.close();
    }

    private void computed(@Nullable Results results) {
        if (results != null) {
            SessionModel second =
                    beside == null ? null : beside.sessionProperty().get();
            int other = second == null ? 0 : second.scenario().steps();
            playback.setLength(Math.max(results.scenario().steps(), other));
        }
    }

    private void moved(Landscape to) {
        if (!to.id().equals(place)) {
            place = to.id();
            surface.awaitBest();
        }
        appearance.colorScaleProperty().set(to.colorScale());
    }

    /// The catalogue at present.
    public Catalog catalog() {
        return library.catalog();
    }

    /// The catalogue as it changes.
    public CatalogModel library() {
        return library;
    }

    public Background background() {
        return background;
    }

    public SessionModel session() {
        return session;
    }

    public PlaybackModel playback() {
        return playback;
    }

    public AppearanceModel appearance() {
        return appearance;
    }

    public SurfaceModel surface() {
        return surface;
    }

    /// The rows of the landscape, where it has some.
    public ExamplesModel examples() {
        return examples;
    }

    /// Many runs at once, in the place of the map.
    public StudiesModel studies() {
        return studies;
    }

    /// Painting on the map.
    public PaintModel paint() {
        return paint;
    }

    public HoverModel hover() {
        return hover;
    }

    public StatusModel status() {
        return status;
    }

    public FormulaModel formula() {
        return formula;
    }

    public LandscapeModel landscape() {
        return landscape;
    }

    public GalleryModel gallery() {
        return gallery;
    }

    public RunsModel runs() {
        return runs;
    }

    /// The results of all runs as a table.
    public ResultsTableModel table() {
        return table;
    }

    public NoiseModel noise() {
        return noise;
    }

    /// The knots of the selected run's piecewise schedules.
    public KnotsModel knots() {
        return knots;
    }

    /// The editor of rules and schedules.
    public EditorModel editor() {
        return editor;
    }

    public InspectorModel inspector() {
        return inspector;
    }

    public SubStepModel subSteps() {
        return subSteps;
    }

    /// The range test of a run's learning rate.
    public RangeTestModel rangeTest() {
        return rangeTest;
    }

    /// The search for good numbers.
    public SearchModel search() {
        return search;
    }

    /// The lesson that is open, and progress in all.
    public LessonModel lessons() {
        return lessons;
    }

    /// The place that is marked for an answer.
    public SpotModel spot() {
        return spot;
    }

    /// The second scenario of a lesson.
    public BesideModel beside() {
        return beside;
    }

    /// The lesson that is being written.
    public AuthorModel author() {
        return author;
    }

    /// What is hidden of the window.
    public PartsModel parts() {
        return parts;
    }

    public FileModel file() {
        return file;
    }

    public ExportModel export() {
        return export;
    }

    public DataModel data() {
        return data;
    }

    /// The table that a landscape is being made of.
    public ImportModel imports() {
        return imports;
    }

    /// The session on disk.
    public AutosaveModel autosave() {
        return autosave;
    }

    public RecentModel recent() {
        return recent;
    }

    /// The scenario as a word to hand on.
    public CodeModel code() {
        return code;
    }

    /// The models that figures of the race are drawn from.
    public FigureModels figures() {
        return figures;
    }

    /// The models that the inside of a step is drawn from.
    public StepModels steps() {
        return new StepModels(inspector, subSteps, playback);
    }

    /// The models that figures and tables are exported from.
    public ExportModels exports() {
        return new ExportModels(export, data, session, playback, status, background);
    }
}
