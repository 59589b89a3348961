package io.github.thalweg.export.live;

import io.github.thalweg.formula.compile.JavaScript;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.typedarrays.NativeFloat64Array;

/// The script of a page, run on the Java machine.
final class ScriptEngine implements AutoCloseable {
    private final Context context = enter();
    private final Scriptable scope;

    /// As all machines are that run browsers.
    private static final class LittleEndian extends ContextFactory {
        @Override
        protected boolean hasFeature(Context context, int feature) {
            return feature == Context.FEATURE_LITTLE_ENDIAN || super.hasFeature(context, feature);
        }
    }

    /// A context as all tests of scripts need it: Rhino decides once, by its first, how numbers lie in memory.
    static Context enter() {
        Context context = new LittleEndian().enterContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        // Faster here, for most of the time goes into compiling; and right, where compiled code loses a -0.0.
        context.setInterpretedMode(true);
        return context;
    }

    ScriptEngine() {
        scope = context.initStandardObjects();
        run(JavaScript.elementary());
        run(resource("model.js"));
        run(resource("engine.js"));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(LiveProgram.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Object run(String script) {
        return context.evaluateString(scope, script, "page", 1, null);
    }

    double number(String expression) {
        return Context.toNumber(run(expression));
    }

    /// Makes the variable `engine` for a scenario.
    void load(Scenario scenario) {
        load(new LiveProgram(scenario));
    }

    /// The same, with numbers that the scenario lacks.
    void load(Scenario scenario, List<String> wanted) {
        load(new LiveProgram(scenario, wanted));
    }

    private void load(LiveProgram program) {
        run("var engine = thalwegEngine(" + program.code() + ", " + program.json() + ", []);");
    }

    /// Computes a run; `run` is then its columns.
    void compute(int run) {
        run("var run = engine.compute(" + run + ");");
    }

    double[] column(int column) {
        return ((NativeFloat64Array) run("run[" + column + "]"))
                .stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void close() {
        Context.exit();
    }
}
