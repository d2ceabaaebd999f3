// Handing in: what waits goes first.
"use strict";

const handIn = find("#hand-in");
handIn?.addEventListener("submit", async (event) => {
  const { session } = handIn.dataset;
  if (!Waiting.read(session).length) return;
  event.preventDefault();
  showState("saving");
  let unfit = false;
  await sendAll(session, (answer) => { unfit ||= Boolean(answer.unfit); }).catch(() => {});
  // What does not fit is let go now, and whoever hands in is told so before it is too late to answer again.
  if (unfit) showState("unfit");
  else if (Waiting.read(session).length) showState("kept");
  else handIn.submit();
});
