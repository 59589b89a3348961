package io.github.thalweg.catalog.toml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people mean by a line that is no TOML, and how the same is written: the end of the sentence about it.
final class Meant {
    private static final Set<String> NOTHING = Set.of("None", "null", "nil", "NULL", "undefined", "NA", "~");
    private static final Set<String> TABLES = Set.of("optimizer", "inner", "schedule", "landscape");
    private static final Set<String> LISTS = Set.of("start", "view", "milestones", "knots", "starts");
    private static final Set<String> ADVERBS = Set.of("yes", "on", "no", "off");
    private static final Pattern CALL = Pattern.compile("(?:[A-Za-z_]\\w*\\.)*([A-Za-z_]\\w*)\\((.*)\\)");
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)\\s*=\\s*([-+]?[0-9][0-9.eE+-]*)");
    private static final Pattern RATE = Pattern.compile(".*\\b(?:lr0|k|N)\\b.*");
    /// Keys of numbers.
    private static final Pattern NUMBERS = Pattern.compile("lr|steps|seeds?|batch|clip_\\w+|l2|start|view|T_max|gamma"
            + "|\\w*step_size|momentum|alpha|beta[0-9]?|eps|for|\\w+_iters|patience|min_delta|milestones|knots");
    private static final Pattern LAST_COMMA = Pattern.compile("[^{]*(?:\\{[^{}]*}|[\\]\"'])\\s*,\\s*");
    private static final int LONGEST = 80;
    private static final String QUOTES = "“”„«»`";

    private final WrongLine wrong;
    private final String key;
    private final String value;

    private Meant(WrongLine wrong) {
        this.wrong = wrong;
        this.key = wrong.key();
        this.value = wrong.value();
    }

    /// The end of a sentence; empty where nothing is known.
    static String by(WrongLine wrong) {
        var meant = new Meant(wrong);
        if (wrong.foreignComment() != null) {
            return Messages.COMMENT;
        }
        if (wrong.line().chars().anyMatch(c -> QUOTES.indexOf(c) >= 0 || c == '‘')) {
            return Messages.straightQuotes(meant.straightened());
        }
        if (wrong.line().startsWith("[")
                && !wrong.line().contains("]")
                && wrong.key().isEmpty()) {
            return Messages.head(wrong.line().strip());
        }
        if (LAST_COMMA.matcher(wrong.line()).matches()) {
            return Messages.NO_COMMA_AT_END;
        }
        if (wrong.inTable() && wrong.line().indexOf('}') < 0) {
            return Messages.ONE_LINE_TABLE;
        }
        String commas = meant.withCommas();
        if (!commas.equals(wrong.line())) {
            return Messages.commas(commas.strip());
        }
        if (wrong.key().matches("[0-9]+") && wrong.sign().equals(":")) {
            return Messages.brackets("[[0, 0.1], [100, 0.01]]");
        }
        boolean brace = wrong.key().isEmpty() && wrong.line().strip().matches("\\w+\\s*\\{.*");
        if (brace || (!wrong.sign().isEmpty() && !wrong.sign().equals("=") && wrong.inTable())) {
            return Messages.equals(meant.withEquals());
        }
        if (wrong.key().isEmpty() || wrong.value().isEmpty() || !wrong.sign().equals("=")) {
            return "";
        }
        return switch (wrong.value().charAt(0)) {
            case '(', '<' -> meant.group();
            case '[' -> meant.list();
            case '{' -> meant.table();
            case '"', '\'' -> meant.quoted();
            default -> meant.plain();
        };
    }

    /// The line with commas between the entries of tables in braces.
    private String withCommas() {
        String line = wrong.line();
        return line.indexOf('{') < 0
                ? line
                : line.replaceAll("\\s*;\\s*(?=[A-Za-z_]\\w*\\s*=)", ", ")
                        .replaceAll("(\"[^\"=]*\"|(?<=[\\s=])[0-9][0-9.eE-]*)\\s+([A-Za-z_]\\w*\\s*=)", "$1, $2");
    }

    private boolean isNumberKey() {
        return NUMBERS.matcher(key).matches();
    }

    private String straightened() {
        String text = value.isEmpty() ? wrong.line().strip() : value;
        String straight = text.replaceAll("[“”„«»`‘]|(?<=\\W)’|’(?=\\W|$)", "\"");
        return key.isEmpty() ? straight : example(straight);
    }

    private String example(String written) {
        String name = key.matches("[A-Za-z0-9_-]+") ? key : TomlText.string(key);
        return name + " = " + (written.length() > LONGEST ? written.substring(0, LONGEST) + "..." : written);
    }

    /// The line with = in the place of other signs.
    private String withEquals() {
        String line = wrong.line().strip();
        return line.replaceFirst("^(\\w+)\\s*\\{.*", "$1 = { use = \"sgd\" }")
                .replaceAll("\"?([A-Za-z_]\\w*)\"?\\s*(?::=|==|:)\\s*", "$1 = ");
    }

    private String inside() {
        return value.length() > 1 ? value.substring(1, value.length() - 1).strip() : "";
    }

    /// `(1, 2)`, `(a = 1, b = 2)`, `<1, 2>`.
    private String group() {
        String inside = inside();
        boolean closed = value.endsWith(")") || value.endsWith(">");
        if (!closed) {
            return expression(value);
        }
        if (inside.contains("=")) {
            return Messages.braces(example("{ " + inside + " }"));
        }
        if (value.startsWith("(") && !inside.contains(",")) {
            return expression(value);
        }
        String entries = MeantEntries.written(inside);
        return entries == null ? "" : Messages.brackets(example(entries));
    }

    private String list() {
        String inside = inside();
        if (!value.endsWith("]")) {
            return wrong.line().contains("]") ? "" : Messages.LIST_ENDS;
        }
        if (wrong.hasDate()) {
            return Messages.DATE;
        }
        if (inside.matches("\\w+\\s*=.*")) {
            return Messages.braces(example("{ " + inside + " }"));
        }
        if (inside.contains("(")) {
            String brackets = value.replace('(', '[').replace(')', ']');
            return MeantEntries.written(inside) == null || !inside.matches("[-+0-9.eE,()\\s]*")
                    ? listOf(inside)
                    : Messages.brackets(example(brackets));
        }
        return listOf(inside);
    }

    private String listOf(String inside) {
        if (inside.contains("..")) {
            return Messages.WRITTEN_OUT;
        }
        if (inside.matches("[-+]?[0-9]+,[0-9]+(\\s*;\\s*[-+]?[0-9]+,[0-9]+)*") && inside.contains(";")) {
            return Messages.commas(example("[" + inside.replace(',', '.').replaceAll("\\s*;\\s*", ", ") + "]"));
        }
        String separated = inside.contains(";")
                ? inside.replaceAll("\\s*;\\s*", ", ")
                : inside.contains(",") ? inside : inside.replaceAll("\\s+", ", ");
        boolean unseparated = !separated.equals(inside);
        String entries = MeantEntries.written(separated);
        if (entries == null) {
            return wrongEntry(separated);
        }
        return unseparated
                ? Messages.commas(example(entries))
                : entries.contains("\"") ? Messages.expression(example(entries)) : Messages.number(example(entries));
    }

    /// What is said of the first entry that is none.
    private String wrongEntry(String inside) {
        List<String> entries = MeantEntries.split(inside);
        if (isNumberKey() || LISTS.contains(key)) {
            for (String entry : entries) {
                String bare = entry.replaceFirst("^[\\[(\\s]+", "").replaceFirst("[\\])\\s]+$", "");
                for (String part : MeantEntries.split(bare)) {
                    if (MeantEntries.entry(part) == null) {
                        return part.isEmpty() ? "" : Messages.noNumber(part);
                    }
                }
            }
            return "";
        }
        boolean words = entries.stream().allMatch(entry -> entry.matches("[\\w-]+|\"[^\"]*\""));
        return words
                ? Messages.quotes(example("["
                        + entries.stream()
                                .map(entry -> entry.startsWith("\"") ? entry : TomlText.string(entry))
                                .collect(Collectors.joining(", "))
                        + "]"))
                : "";
    }

    private String table() {
        String inside = inside();
        if (!value.endsWith("}")) {
            return value.contains("}") ? "" : Messages.ONE_LINE_TABLE;
        }
        if (inside.isEmpty()) {
            return "";
        }
        if (inside.contains("=")) {
            return "";
        }
        String entries = MeantEntries.written(inside);
        String word = inside.replaceAll("[\"']", "");
        return entries != null && !entries.contains("\"")
                ? Messages.brackets(example(entries))
                : word.matches("[\\w-]+") ? Messages.quotes(example(TomlText.string(word))) : "";
    }

    private String quoted() {
        char quote = value.charAt(0);
        int end = value.indexOf(quote, 1);
        String rest = end < 0 ? "" : value.substring(end + 1).strip();
        if (end < 0) {
            return Messages.endQuote(example(value.strip() + quote));
        }
        if (rest.equals(",")) {
            return Messages.NO_COMMA_AT_END;
        }
        if (rest.startsWith("+") || rest.startsWith("\"")) {
            return Messages.ONE_TEXT;
        }
        if (rest.startsWith(",") && rest.contains("=")) {
            return Messages.OWN_LINES;
        }
        boolean apostrophe = quote == '\'' && value.endsWith("'") && value.indexOf('"') < 0 && !rest.isEmpty();
        return apostrophe ? Messages.apostrophe(example("\"" + inside() + "\"")) : "";
    }

    private String plain() {
        String small = value.toLowerCase(Locale.ROOT);
        if (isNumberKey() && (small.equals("true") || small.equals("false"))) {
            return Messages.noNumber(value);
        }
        if (small.equals("true") || small.equals("false")) {
            return Messages.small(example(small));
        }
        if (ADVERBS.contains(small)) {
            return Messages.small(example(small.equals("yes") || small.equals("on") ? "true" : "false"));
        }
        if (NOTHING.contains(value) && key.equals("optimizer")) {
            return Messages.braces(example("{ use = \"sgd\", lr = 0.1 }"));
        }
        if (NOTHING.contains(value)) {
            return Messages.nothing(value, key);
        }
        if (value.matches("[rfbu]{1,2}[\"'].*[\"']")) {
            return Messages.noPrefix(example(value.replaceFirst("^[a-z]+", "")));
        }
        if (wrong.hasDate()) {
            return Messages.DATE;
        }
        String number = number();
        if (!number.isEmpty()) {
            return number;
        }
        Matcher call = CALL.matcher(value);
        return call.matches() && !MeantEntries.isExpression(value) ? call(call.group(1), call.group(2)) : text();
    }

    private String number() {
        boolean grouped = value.matches("[0-9]{1,3}(,[0-9]{3})+")
                && Set.of("steps", "seed", "batch").contains(key);
        if (grouped) {
            return Messages.digits(example(value.replace(",", "")));
        }
        if (!LISTS.contains(key) && value.matches("[-+]?[0-9.]+([eE][-+]?[0-9]+)?\\s*,")) {
            return Messages.NO_COMMA_AT_END;
        }
        boolean several = LISTS.contains(key) || !value.matches("[-+]?[0-9]+,[0-9]+");
        if (several && value.contains(",") && value.matches("[-+0-9.eE,\\s/−]+")) {
            String entries = MeantEntries.written(value);
            return entries == null ? "" : Messages.brackets(example(entries));
        }
        String form = NumberForm.of(value);
        if (form != null && value.indexOf(',') >= 0) {
            return Messages.DECIMAL_POINT;
        }
        return form != null ? Messages.number(example(form)) : expression(value);
    }

    private String expression(String text) {
        boolean constant = MeantEntries.isExpression(text) && !text.startsWith("lambda");
        return constant && !text.matches("[0-9.]+[eE]") ? Messages.expression(example(TomlText.string(text))) : "";
    }

    private String call(String name, String arguments) {
        if (!name.equals("dict") && (key.equals("optimizer") || key.equals("inner"))) {
            return Messages.braces(example(use(name, arguments)));
        }
        if (key.equals("schedule")) {
            return Messages.braces(example("{ use = \"cosine\" }"));
        }
        if (name.equals("dict")) {
            return Messages.braces(example("{ " + arguments.replaceAll("\\s*=\\s*", " = ") + " }"));
        }
        String argument = arguments.replaceFirst("^[\\[(](.*)[\\])]$", "$1");
        String entries = MeantEntries.written(argument);
        if (entries == null || name.endsWith("space") || name.equals("arange")) {
            return Messages.WRITTEN_OUT;
        }
        boolean one = argument.equals(arguments) && !arguments.contains(",");
        return one
                ? Messages.number(example(entries.substring(1, entries.length() - 1)))
                : Messages.brackets(example(entries));
    }

    /// `SGD(params, lr=0.1)` as a table.
    static String use(String name, String arguments) {
        var table = new StringBuilder("{ use = " + TomlText.string(name.toLowerCase(Locale.ROOT)));
        Matcher argument = ARGUMENT.matcher(arguments);
        String rate = NumberForm.of(arguments);
        if (rate != null) {
            table.append(", lr = ").append(rate);
        }
        while (argument.find()) {
            String named = argument.group(1).replace("learning_rate", "lr");
            table.append(", ").append(named).append(" = ").append(argument.group(2));
        }
        return table.append(" }").toString();
    }

    private String text() {
        if (value.indexOf('"') >= 0) {
            return "";
        }
        String plain = value.replaceFirst("[;,]$", "").strip().replaceAll("^\\$|\\$$", "");
        if (plain.isEmpty() || plain.endsWith("}") || plain.endsWith("]")) {
            return "";
        }
        if (key.equals("start") || key.equals("view")) {
            return Messages.brackets(key.equals("start") ? "start = [1, 2]" : "view = [-2, 2, -1, 3]");
        }
        if (isNumberKey()) {
            return Messages.noNumber(value);
        }
        if (key.equals("schedule") && (RATE.matcher(plain).matches() || plain.startsWith("lambda"))) {
            String rate = plain.startsWith("lambda") ? "lr0*0.95^k" : plain;
            return Messages.quotes(example("{ formula = " + TomlText.string(rate) + " }"));
        }
        boolean table = TABLES.contains(key) && plain.matches("[\\w.-]+");
        String quoted = plain.indexOf('\\') < 0 ? TomlText.string(plain) : "'" + plain + "'";
        String word = TomlText.string(plain.toLowerCase(Locale.ROOT));
        return Messages.quotes(example(table ? "{ use = " + word + " }" : quoted));
    }
}
