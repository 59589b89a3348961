/// What is shown, as the program wrote it.
const data = JSON.parse(document.getElementById("data").textContent);
