/// The page of a lesson: a column to read, and beside it the view of the scenario that is spoken of.
const lesson = JSON.parse(document.getElementById("lesson").textContent);
const STAGES = ["Predict", "Watch", "Why", "Try"];
const views = new Map();
let stage = 0, answer = -1, now = null, beside = null, guess = null, solved = false;

const make = (tag, parent, className, words) => {
  const made = parent.appendChild(document.createElement(tag));
  if (className) {
    made.className = className;
  }
  if (words !== undefined) {
    made.textContent = words;
  }
  return made;
};

/// Words that are explained when they are pointed at or pressed.
function explain(paragraph, text, more) {
  const word = make("button", paragraph, "term", text);
  word.type = "button";
  word.title = more;
  word.addEventListener("click", () => {
    const open = word.nextSibling && word.nextSibling.className === "meaning";
    open ? word.nextSibling.remove() : word.after(make("span", paragraph, "meaning", ` (${more}) `));
    word.setAttribute("aria-expanded", String(!open));
  });
}

/// Paragraphs of spans, each a tag and a text, and for a word its explanation.
function write(paragraphs, parent, tag = "p") {
  for (const spans of paragraphs) {
    const paragraph = make(tag, parent, "");
    for (const [kind, text, more] of spans) {
      kind === "dfn" ? explain(paragraph, text, more)
        : kind ? make(kind, paragraph, "", text) : paragraph.append(text);
    }
  }
}

const press = (parent, className, words, action) => {
  const button = make("button", parent, className, words);
  button.type = "button";
  button.addEventListener("click", action);
  return button;
};

const column = make("section", document.body, "lesson-column");
column.setAttribute("aria-label", "Lesson");
const stageHost = make("section", document.body, "lesson-view");
stageHost.setAttribute("aria-label", "Map and plots");

/// The view of a scenario; made when it is first needed. The task has one of its own, with controls.
function view(name, free) {
  const key = `${name} ${free}`;
  if (!views.has(key)) {
    const found = [...document.querySelectorAll(".view-data")].find((script) => script.dataset.name === name);
    if (!found) {
      return null;
    }
    const host = make("div", stageHost, free ? "host free" : "host");
    const data = JSON.parse(found.textContent);
    data.themes = shared[data.themes];
    make("h2", host, "host-title", data.title);
    data.scenario = "";
    const parts = free ? ["controls", "plots", "transport"] : ["plots", "transport"];
    const engine = thalwegEngine(codes[name], data.program, thalwegRecorded(data.recorded));
    views.set(key, { host, title: data.title, api: thalwegView(host, data, engine, { parts, stepped: (step) => follow(key, step) }) });
    if (free) {
      limit(host);
    }
  }
  return views.get(key);
}

/// Two views side by side have one playhead.
function follow(key, step) {
  const led = views.get(key), other = led === now ? beside : led === beside ? now : null;
  if (other && other.api.step !== step) {
    other.api.seek(step);
  }
}

/// Whether the task names a path, or the same with the schedule left out, as it may be where no rule has that name.
const changes = (path) => [path, path.replace(/^(run\d+)\.schedule(\.\d+)?\./, "$1.")].some((said) =>
  lesson.task.change.some((prefix) => said === prefix || said.startsWith(`${prefix}.`)));

/// Only what the task names can be turned.
function limit(host) {
  host.querySelectorAll(".number").forEach((row) => {
    const path = row.querySelector("input").getAttribute("aria-label").replace(/, a number$/, "");
    row.hidden = !changes(path);
  });
  host.querySelectorAll(".common button").forEach((button) => { button.hidden = !changes("noise.seed"); });
  const common = host.querySelector(".common");
  common.hidden = [...common.querySelectorAll(".number")].every((row) => row.hidden);
  host.querySelectorAll("details.more").forEach((more) => {
    more.open = true;
    more.hidden = [...more.querySelectorAll(".number")].every((row) => row.hidden);
  });
  host.querySelectorAll(".run").forEach((card) => {
    card.classList.toggle("still", [...card.querySelectorAll(".number")].every((row) => row.hidden));
  });
  host.classList.toggle("fixed", !changes("start.x"));
}

/// Whether a page has a control for something that the task names. Formulas stay as they are.
const turns = (host) => !host.classList.contains("fixed") || changes("noise.seed") ||
  [...host.querySelectorAll(".number")].some((row) => !row.hidden);

/// @param second the name of a scenario to show beside, or null
function bring(name, free, second) {
  now = beside = null;
  const next = view(name, free), other = second && second !== name ? view(second, false) : null;
  views.forEach((each) => { each.host.hidden = each !== next && each !== other; });
  stageHost.classList.toggle("beside", Boolean(other));
  now = next;
  beside = other;
  return next;
}

function show(wish) {
  const name = wish?.scenario ?? lesson.show.scenario ?? document.querySelector(".view-data")?.dataset.name;
  const shown = name ? bring(name, stage === 3, wish?.beside) : null;
  if (!shown) {
    return;
  }
  if (beside) {
    beside.api.conceal(stage < 2);
  }
  if (wish?.select) {
    try { shown.api.select(wish.select); } catch (e) { /* A run of another scenario. */ }
  }
  if (wish && wish.step !== null && wish.step !== undefined) {
    shown.api.seek(wish.step);
  }
  const first = lesson.show.scenario ?? document.querySelector(".view-data")?.dataset.name;
  shown.api.mark(lesson.spot && stage < 3 && !beside && name === first ? guess : null, lesson.spot?.within);
  shown.api.showStep(Boolean(wish?.lines));
  // The fog of the lesson lifts with the explanation; that of a part is its own.
  shown.api.fog(Boolean(wish?.fog) && (stage < 2 || wish !== lesson.show));
}

/// On a phone the map is above the text that speaks of it.
function uncover() {
  now?.host.querySelector(".map").scrollIntoView({ block: "nearest", behavior: "smooth" });
}

// Measures of the task's goal, as the program takes them.
function rowsOf(measure) {
  const run = now.api.run(measure.run), [a, b] = measure.to, last = run.x.length - 1;
  const from = Math.max(measure.from, measure.first), until = measure.until === null ? last : Math.min(last, measure.until);
  const at = (f) => {
    const values = [];
    for (let k = from; k <= until; k++) {
      const dx = k ? run.x[k] - run.x[k - 1] : NaN, dy = k ? run.y[k] - run.y[k - 1] : NaN;
      values.push(f(run.x[k], run.y[k], [run.loss[k], run.grad_x[k], run.grad_y[k], run.lr[k], run.rate_x[k], run.rate_y[k],
        Math.hypot(run.x[k] - a, run.y[k] - b), Math.hypot(run.grad_x[k], run.grad_y[k]), dx, dy, Math.hypot(dx, dy)]));
    }
    return values;
  };
  return { from, last, values: at(series[measure.of]), others: measure.with === null ? [] : at(series[measure.with]) };
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

function correlation(u, v) {
  const a = mean(u), b = mean(v);
  const sum = (f) => u.reduce((s, _, i) => s + f(i), 0);
  return sum((i) => (u[i] - a) * (v[i] - b)) / Math.sqrt(sum((i) => (u[i] - a) ** 2) * sum((i) => (v[i] - b) ** 2));
}

function measured(measure) {
  const { from, last, values, others } = rowsOf(measure);
  const holds = (v) => (measure.below === null || v < measure.below) && (measure.above === null || v > measure.above) &&
    (measure.finite === null || Number.isFinite(v) === measure.finite);
  switch (measure.take) {
    case "at": return values[measure.update - from] ?? NaN;
    case "last": return values[values.length - 1];
    case "max": return values.reduce((a, b) => Math.max(a, b), -Infinity);
    case "min": return values.reduce((a, b) => Math.min(a, b), Infinity);
    case "mean": return mean(values);
    case "count": return values.filter(holds).length;
    case "updates": return last;
    case "correlation": return correlation(values, others);
    case "first": { const i = values.findIndex(holds); return i < 0 ? Infinity : from + i; }
    default: {
      let begin = values.length;
      while (begin > 0 && holds(values[begin - 1])) { begin--; }
      return begin === values.length ? Infinity : from + begin;
    }
  }
}

const isMet = (measure, v) => (measure.expected === null || Math.abs(v - measure.expected) <= measure.tolerance) &&
  (measure.least === null || v >= measure.least) && (measure.most === null || v <= measure.most);
const signed = (v) => String(v).replace(/-/g, "−");
const few = (v, take) => Number.isFinite(v) ? signed(Number.isInteger(v) ? v : short(v))
  : take === "first" || take === "settled" ? "never" : "not finite";

function attempt() {
  const goal = document.getElementById("goal");
  if (stage !== 3 || !goal || !now || !lesson.task.goal) {
    return;
  }
  const values = lesson.task.goal.map((measure) => measured(measure));
  const reached = (i) => isMet(lesson.task.goal[i], values[i]), met = values.every((_, i) => reached(i));
  goal.textContent = (met ? "Solved\n" : "Now\n") +
    lesson.task.goal.map(({ what, take, wanted }, i) => `${what}: ${few(values[i], take)} (${wanted ? `wanted: ${wanted}` : reached(i) ? "reached" : "not yet"})`).join("\n");
  goal.classList.toggle("met", met);
  if (met && !solved) {
    solved = true;
    tell();
  }
}

document.addEventListener("thalweg-change", attempt);

/// A course system around the page hears how far the reader is.
function tell() {
  try {
    localStorage.setItem(`thalweg-lesson-${lesson.id}`, solved ? 5 : stage + 1);
  } catch (e) { /* A frame may forbid it. */ }
  if (parent !== window) {
    const right = now ? isRight() : false;
    parent.postMessage({ type: "thalweg-lesson", lesson: lesson.id, stage: stage + 1, answer: lesson.spot ? guess : answer, right, solved }, "*");
  }
}

function enter(next) {
  stage = next;
  document.body.dataset.stage = STAGES[stage].toLowerCase();
  show(stage === 3 ? { scenario: lesson.task.scenario } : lesson.show);
  if (now) {
    now.api.conceal(stage < 2);
    now.api.seek(stage < 2 ? 0 : 1e9);
    if (stage === 1) {
      // The one whose play bar is seen.
      (beside ?? now).api.play();
    }
    const asked = lesson.spot?.update ?? lesson.show.step;
    if (stage === 2 && asked !== null) {
      now.api.seek(asked);
    }
  }
  read();
  attempt();
  tell();
}

// A question about a place: where is a run?
const short = (v) => Number(v.toPrecision(3));
const pair = (at) => signed(`(${short(at[0])}, ${short(at[1])})`);

function spotOf() {
  const run = now.api.run(lesson.spot.run), k = Math.min(lesson.spot.update ?? Infinity, run.x.length - 1);
  return [run.x[k], run.y[k]];
}

const distance = () => { const at = spotOf(); return Math.hypot(guess[0] - at[0], guess[1] - at[1]); };
const isRight = () => lesson.spot ? guess !== null && distance() <= lesson.spot.within
  : answer >= 0 && lesson.choices[answer].right;

function mark(place) {
  guess = place;
  now?.api.mark(guess, lesson.spot.within);
  document.querySelectorAll(".spot input").forEach((field, i) => { field.value = short(guess[i]); });
  document.querySelector(".spot button").disabled = false;
}

stageHost.addEventListener("click", (event) => {
  const place = lesson.spot && stage === 0 && now ? now.api.at(event.clientX, event.clientY) : null;
  if (place) {
    mark(place.map(short));
  }
});

function askPlace(into) {
  make("p", into, "small", "Click on the map, or type the place. The answer is right if the run is inside the ring.");
  const form = make("form", into, "spot");
  const fields = ["x", "y"].map((name) => {
    const field = make("label", form, "", `${name} `).appendChild(document.createElement("input"));
    field.inputMode = "decimal";
    field.setAttribute("aria-label", name);
    field.value = guess ? short(guess[name === "x" ? 0 : 1]) : "";
    return field;
  });
  const button = make("button", form, "primary", "That is my answer");
  button.disabled = guess === null;
  fields.forEach((field) => field.addEventListener("change", () => {
    const typed = fields.map((each) => each.value.trim() === "" ? 0 : Number(each.value));
    if (typed.every(Number.isFinite)) {
      mark(typed);
    }
  }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (guess) {
      enter(1);
    }
  });
}

function explainedPlace() {
  const right = isRight(), box = make("div", column.querySelector(".answer"), `chosen ${right || !guess ? "right" : "wrong"}`);
  make("strong", box, "", right ? "Right" : guess ? `You marked ${pair(guess)}` : "It is here");
  const away = guess ? `, ${short(distance())} from your mark (${lesson.spot.within} would do)` : "";
  make("p", box, "", `It is at ${pair(spotOf())}${away}`);
  write(lesson.spot.because, box);
}

function explained(choice, mark) {
  const box = make("div", column.querySelector(".answer"), `chosen ${choice.right ? "right" : "wrong"}`);
  make("strong", box, "", mark);
  write(choice.text, box);
  write(choice.because, box);
}

const CONTENT = [
  (into) => {
    write(lesson.question.slice(0, -1), into);
    write(lesson.question.slice(-1), into, "h2");
    if (lesson.spot) {
      askPlace(into);
      return;
    }
    const list = make("ol", into, "choices");
    lesson.choices.forEach((choice, i) => {
      const button = press(make("li", list, ""), "choice", "", () => { answer = i; enter(1); });
      write(choice.text, button, "span");
    });
  },
  (into) => {
    write(lesson.question.slice(-1), into);
    if (lesson.spot && guess) {
      make("strong", into, "", `You marked ${pair(guess)}`);
    }
    if (answer >= 0) {
      make("strong", into, "", "You said:");
      write(lesson.choices[answer].text, into);
    }
  },
  (into) => {
    make("div", into, "answer");
    if (lesson.spot) {
      explainedPlace();
    }
    if (answer >= 0) {
      explained(lesson.choices[answer], lesson.choices[answer].right ? "Right" : "You said");
    }
    lesson.choices.filter((choice, i) => choice.right && i !== answer).forEach((choice) => explained(choice, "It is"));
    lesson.parts.forEach((part) => {
      const box = make("div", into, "part");
      write(part.text, box);
      if (part.show?.elsewhere) {
        make("p", box, "small", "This picture is to be seen in Thalweg itself.");
      } else if (part.show) {
        press(box, "link", "Show this", () => { show(part.show); uncover(); });
        const first = lesson.show.scenario ?? document.querySelector(".view-data")?.dataset.name;
        if (part.show.scenario && part.show.scenario !== first && !part.show.beside) {
          press(box, "link", "Side by side", () => {
            show({ ...part.show, scenario: first, beside: part.show.scenario });
            uncover();
          });
        }
      }
    });
  },
  (into) => {
    const box = make("div", into, "task");
    write(lesson.task.text, box);
    const goal = make("p", box, "goal");
    goal.id = "goal";
    goal.setAttribute("role", "status");
    goal.textContent = lesson.task.goal ? "" : "This goal is measured in Thalweg itself.";
    if (now && (!turns(now.host) || changes("landscape.formula"))) {
      make("p", into, "small", "A page cannot do this. In Thalweg, open this lesson (key L), go to Try, and type " +
        `${lesson.task.change.map((path) => path === "landscape" ? "the formula" : path).join(" and ")} into the fields below the task.`);
    }
    const aside = make("p", into, "aside");
    if (lesson.task.hint) {
      press(into, "link", "Hint", () => { aside.replaceChildren(); write(lesson.task.hint, aside, "span"); });
    }
    press(into, "link", "Show a solution", () => { aside.textContent = `One solution: ${lesson.task.solution}`; });
  },
];

function read() {
  column.replaceChildren();
  const head = make("header", column, "");
  make("p", head, "small", [lesson.course, lesson.minutes ? `${lesson.minutes} min` : ""].filter((part) => part).join(" · "));
  make("h1", head, "", lesson.name);
  const bar = make("nav", head, "stages");
  bar.setAttribute("aria-label", "Stages");
  STAGES.forEach((name, i) => {
    if (i < 3 || lesson.task) {
      const button = press(bar, i < stage ? "done" : i === stage ? "now" : "", name, () => enter(i));
      button.disabled = i > stage + 1 || i > 0 && stage === 0;
      if (i === stage) {
        button.setAttribute("aria-current", "step");
      }
    }
  });
  CONTENT[stage](make("div", column, "content"));
  const foot = make("footer", column, "");
  if (lesson.back) {
    const back = make("a", foot, "", "All lessons");
    back.href = lesson.back;
  }
  const last = stage === 3 || stage === 2 && !lesson.task;
  if (stage > 0 && !last) {
    press(foot, "primary", stage === 1 ? "Why?" : "Now you", () => enter(stage + 1));
  }
  if (last && lesson.next) {
    const next = make("a", foot, "primary", "Next lesson");
    next.href = lesson.next;
  }
  column.scrollTop = 0;
  scrollTo(0, 0);
}

addEventListener("keydown", (event) => {
  if (stage === 0 && /^[1-9]$/.test(event.key) && lesson.choices[event.key - 1] && event.target === document.body) {
    answer = Number(event.key) - 1;
    enter(1);
  }
});
document.body.classList.toggle("embed", location.hash.includes("embed"));
enter(0);
