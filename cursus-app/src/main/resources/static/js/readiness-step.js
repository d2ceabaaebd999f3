// A step of an assessment: answers save as they are given, or wait for the connection, and other windows hear of them.
"use strict";

const RETRY_MILLIS = 5000;
const wizard = find("#wizard");

if (wizard) {
  const { session } = wizard.dataset;
  const questions = [...wizard.querySelectorAll("[data-question]")];
  const byKey = new Map(questions.map((question) => [question.dataset.question, question]));
  const parsed = (text) => (text ? JSON.parse(text) : null);
  const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
  // What this window knows to be saved or on its way.
  const known = new Map(questions.map((question) => [question.dataset.question, parsed(find("[data-was]", question).value)]));
  const windows = "BroadcastChannel" in window ? new BroadcastChannel(STORED + session) : null;
  // The server's clock less this one's, so that answers of several devices have one order.
  let ahead = Number(wizard.dataset.now) - Date.now();
  let last = 0;

  const time = () => {
    last = Math.max(last + 1, Date.now() + ahead);
    return new Date(last).toISOString();
  };

  const settle = (question) => {
    find("[data-after]", question).hidden = known.get(question.dataset.question) === null;
  };

  const showAsked = (asked) => {
    for (const question of questions) {
      const hidden = !asked.includes(question.dataset.question);
      if (question.hidden === hidden) continue;
      question.hidden = hidden;
      find("[data-shown]", question).disabled = hidden;
    }
  };

  function hear(state, own) {
    ahead = new Date(state.now).getTime() - Date.now();
    showScore(state.score);
    showAsked(state.asked);
    const waits = new Set(Waiting.read(session).map((edit) => edit.question));
    for (const [key, question] of byKey) {
      const value = state.answers[key] ?? null;
      find("[data-was]", question).value = value === null ? "" : JSON.stringify(value);
      if (waits.has(key) || drafts.has(question)) continue;
      if (!same(known.get(key), value)) {
        known.set(key, value);
        Fields.show(question, value);
        Fields.fault(question, null);
        if (!own || key in state.stood) Fields.note(question, own ? "A later answer from another window stands here." : "Answered in another window just now.");
      }
      settle(question);
    }
    for (const [key, value] of Object.entries(own ? state.replaced : {})) {
      if (byKey.has(key)) Fields.note(byKey.get(key), `Another window had answered ${Fields.told(byKey.get(key), value)} here. Yours stands now; the other is among the earlier answers.`);
    }
  }

  windows?.addEventListener("message", (event) => hear(event.data, false));

  // ---- Saving ----

  let retry = null;
  async function send() {
    clearTimeout(retry);
    const waits = () => Waiting.read(session).length > 0;
    if (!waits()) return;
    // The return of the connection sends it.
    if (!navigator.onLine) return showState("kept");
    showState("saving");
    let pause = RETRY_MILLIS;
    let unfit = false;
    try {
      await sendAll(session, (answer) => {
        if (answer.unfit) {
          for (const { edit, detail } of answer.unfit) {
            const question = byKey.get(edit.question);
            if (question && same(known.get(edit.question), edit.value)) {
              known.set(edit.question, parsed(find("[data-was]", question).value));
              Fields.fault(question, detail);
            }
          }
          unfit = true;
          showState("unfit");
          return;
        }
        if (answer.status === 200) {
          hear(answer.body, true);
          windows?.postMessage({ ...answer.body, stood: {}, replaced: {} });
        }
        if (answer.wait) pause = answer.wait * 1000;
        showState(unfit && answer.status === 200 ? "unfit" : stateOf(answer));
      });
    } catch {
      showState("kept");
    }
    if (waits()) retry = setTimeout(send, pause);
  }

  const save = (question) => {
    drafts.delete(question);
    const key = question.dataset.question;
    const value = Fields.read(question);
    if (same(known.get(key), value)) return;
    Waiting.add(session, { question: key, value, givenAt: time(), replaces: known.get(key) });
    known.set(key, value);
    Fields.fault(question, null);
    Fields.note(question, "");
    settle(question);
    send();
  };

  // Text is saved when its field is left, or when the person has paused.
  const drafts = new Map();
  const saveDrafts = () => { for (const question of [...drafts.keys()]) { clearTimeout(drafts.get(question)); save(question); } };

  wizard.addEventListener("input", (event) => {
    const question = event.target.closest("[data-question]");
    if (!question || !event.target.matches("[type=text], textarea")) return;
    clearTimeout(drafts.get(question));
    const pause = question.dataset.kind === "number" ? 3000 : 1500;
    drafts.set(question, setTimeout(() => save(question), pause));
  });

  wizard.addEventListener("change", (event) => {
    const question = event.target.closest("[data-question]");
    if (!question) return;
    Fields.keepAlone(question, event.target);
    clearTimeout(drafts.get(question));
    save(question);
  });

  wizard.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-clear]");
    if (!button) return;
    event.preventDefault();
    const question = button.closest("[data-question]");
    if ("clear" in button.dataset) {
      Fields.show(question, null);
      save(question);
      find("input:not([type=hidden]), textarea, .ranking button", question)?.focus();
      return;
    }
    const moved = Fields.move(question, button);
    if (moved) say(moved);
    save(question);
  });

  addEventListener("online", send);
  addEventListener("pagehide", saveDrafts);

  // Leaving the step: what waits goes first; without a connection there is nowhere to go.
  let leaving = false;
  wizard.addEventListener("submit", async (event) => {
    saveDrafts();
    if (leaving || (navigator.onLine && !Waiting.read(session).length)) return;
    event.preventDefault();
    await send();
    if (Waiting.read(session).length || !navigator.onLine) {
      tell(inWords("You are offline. What you answered is kept on this device; the next step comes when you are back."), spoken);
      return;
    }
    if (find("[data-error]:not(:empty)", wizard)) return;
    leaving = true;
    wizard.requestSubmit(event.submitter ?? undefined);
  });

  // A page that shows older answers than what waits here shows what waits.
  for (const edit of Waiting.read(session)) {
    const question = byKey.get(edit.question);
    if (!question) continue;
    known.set(edit.question, edit.value);
    Fields.show(question, edit.value);
    settle(question);
  }
  // What was answered before this script was here is saved now.
  for (const question of questions) if (Fields.touched(question)) save(question);
  send();
}
