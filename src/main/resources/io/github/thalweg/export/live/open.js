/// A page of one scenario.
const opened = JSON.parse(document.getElementById("data").textContent);
opened.scenario = document.getElementById("scenario").textContent.split(":")[3];
const view = thalwegView(document.body, opened, thalwegEngine(code, opened.program, thalwegRecorded(opened.recorded)),
  { address: true, keys: true });
window.thalweg = view;
