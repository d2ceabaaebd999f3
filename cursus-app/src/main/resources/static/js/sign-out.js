// Signing out, or leaving as a guest: what waits of an assessment is sent first, while the person is still known.
"use strict";

const SENDING_MILLIS = 8000;
const unsent = find("#unsent");

if (unsent) {
  let asked = null;
  let going = null;

  const count = () => new Set(Waiting.sessions().flatMap((session) => Waiting.read(session).map((edit) => session + edit.question))).size;

  let unfit = false;
  const heard = (answer) => { unfit ||= Boolean(answer.unfit); };
  const sendFirst = () => Promise.race([
    Promise.all(Waiting.sessions().map((session) => sendAll(session, heard).catch(() => {}))),
    new Promise((done) => { setTimeout(done, SENDING_MILLIS); }),
  ]);

  // Nobody can come back as this guest, so that what stayed here would serve nobody.
  const go = (form) => {
    if (Waiting.person === GUEST) for (const session of Waiting.sessions()) Waiting.write(session, []);
    form.submit();
  };

  const ask = (form, left) => {
    asked = form;
    unsent.returnValue = "";
    find("h2", unsent).textContent = left === 1 ? "One answer is not sent yet" : `${left} answers are not sent yet`;
    unsent.showModal();
  };

  unsent.addEventListener("close", () => {
    going = null;
    if (unsent.returnValue !== "go") return;
    if (navigator.onLine) return go(asked);
    going = asked;
    tell("You are offline, so this waits: you are signed out as soon as you are back. Keep this page open until then.");
  });

  addEventListener("online", async () => {
    const form = going;
    if (!form) return;
    await sendFirst();
    if (going === form) go(form);
  });

  for (const form of document.querySelectorAll('form[action$="/sign-out"]')) {
    let sending = false;
    form.addEventListener("submit", async (event) => {
      // A field that is still written in is saved as it is left, which not every browser does by itself.
      event.submitter?.focus();
      if (!count()) return;
      event.preventDefault();
      if (sending) return;
      sending = true;
      tell("Your answers are being sent before you go.");
      unfit = false;
      await sendFirst();
      sending = false;
      tell(null);
      const left = count();
      if (left) ask(form, left);
      else if (unfit) tell("An answer of your assessment did not fit and is not saved. Look at it under Readiness, or go now.");
      else form.submit();
    });
  }
}
