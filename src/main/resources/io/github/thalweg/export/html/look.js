/// The colours in use; `look` changes with the theme, which all views of a page share.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(prefers-contrast: more)");
const THEMES = ["system", "light", "dark", "high-contrast"];
let look = {};

const runColor = (run) => look.runs[run.style % look.runs.length];

function applyTheme(wish) {
  const system = contrast.matches ? "high-contrast" : dark.matches ? "dark" : "light";
  const name = wish === "system" || !data.themes[wish] ? system : wish;
  look = data.themes[name];
  root.dataset.theme = name;
  for (const color of ["background", "panel", "line", "text", "secondary", "accent"]) {
    root.style.setProperty(`--${color}`, look[color]);
  }
}

/// Colours from low to high, finely graded, as [red, green, blue].
function ramp(size) {
  const stops = look.map.map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  return Array.from({ length: size }, (_, i) => {
    const place = i * (stops.length - 1) / (size - 1);
    const stop = Math.min(Math.floor(place), stops.length - 2);
    return stops[stop].map((low, c) => Math.round(low + (stops[stop + 1][c] - low) * (place - stop)));
  });
}
