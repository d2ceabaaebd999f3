// How saving goes, in words and always in sight.
"use strict";

const states = {
  saved: "Saved",
  saving: "Saving",
  unfit: "An answer does not fit and is not saved",
  kept: "Kept on this device, will be sent",
  slow: "Kept on this device, will be sent in a moment",
  ended: "Kept on this device. Your visit has ended: open Readiness in another tab, or sign in",
  over: "This assessment is handed in or deleted and no longer changes",
};

function showState(name) {
  const place = find("[data-state]");
  if (!place) return;
  place.hidden = false;
  place.dataset.kind = name;
  const state = inWords(states[name]);
  if (place.textContent !== state) place.textContent = state;
}

const stateOf = (answer) => {
  if (answer.status === 200) return "saved";
  if (answer.status === 429) return "slow";
  if (answer.status === 401 || answer.status === 403) return "ended";
  return answer.status === 409 || answer.status === 404 ? "over" : "kept";
};
