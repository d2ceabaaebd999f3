// The score beside the questions: shown, spoken, and open where there is room.
"use strict";

let said = null;
function say(sentence) {
  clearTimeout(said);
  said = setTimeout(() => { find("#live-said").textContent = inWords(sentence); }, 600);
}

function showScore(score) {
  find("[data-total]").textContent = score.total === null ? inWords("No score yet") : inDigits(score.total);
  find("[data-band]").textContent = score.band?.title ?? "";
  for (const section of score.sections) {
    const line = find(`[data-section="${CSS.escape(section.id)}"]`);
    find("[data-value]", line).textContent = section.score === null ? "-" : inDigits(section.score);
    find(".part", line).setAttribute("width", `${section.score ?? 0}%`);
  }
  say(score.total === null ? "No score yet." : `Score so far ${inDigits(score.total)} of 100, ${score.band?.title ?? ""}.`);
}

const beside = matchMedia("(min-width: 64rem)");
const fitScore = () => { find(".live details").open = beside.matches; };
beside.addEventListener("change", fitScore);
fitScore();
