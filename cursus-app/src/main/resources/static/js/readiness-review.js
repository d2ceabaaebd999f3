// Handing in: what waits goes first.
"use strict";

const handIn = find("#hand-in");
handIn?.addEventListener("submit", async (event) => {
  const { session } = handIn.dataset;
  if (!Waiting.read(session).length) return;
  event.preventDefault();
  showState("saving");
  await sendAll(session, () => {}).catch(() => {});
  if (Waiting.read(session).length) showState("kept");
  else handIn.submit();
});
