// The wizard: answers save as they are given, wait on this device while there is no connection, and move the score.
"use strict";

const STORED = "readiness-";
const BATCH = 100;
// The server takes four times as many bytes at once.
const BATCH_LENGTH = 60000;
const RETRY_MILLIS = 5000;

// ---- What waits to be sent, by session, in the order in which it was given ----

const Waiting = {
  memory: new Map(),
  read(session) {
    try {
      return JSON.parse(localStorage.getItem(STORED + session) ?? "[]");
    } catch {
      return this.memory.get(session) ?? [];
    }
  },
  write(session, edits) {
    this.memory.set(session, edits);
    try {
      if (edits.length) localStorage.setItem(STORED + session, JSON.stringify(edits));
      else localStorage.removeItem(STORED + session);
    } catch {
      // Without storage it waits as long as this page is open.
    }
  },
  add(session, edit) {
    this.write(session, [...this.read(session), edit]);
  },
  remove(session, sent) {
    const gone = new Set(sent.map((edit) => JSON.stringify(edit)));
    this.write(session, this.read(session).filter((edit) => !gone.has(JSON.stringify(edit))));
  },
  sessions() {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(STORED)).map((name) => name.slice(STORED.length));
    } catch {
      return [];
    }
  },
};

// One window sends at a time; where the browser cannot tell, sending twice does no harm.
const alone = (session, work) =>
  navigator.locks ? navigator.locks.request(STORED + session, work) : work();

// As many as go at once: a long text that was written offline is there once for each pause.
function portion(edits) {
  let length = 0;
  const end = edits.findIndex((edit, at) => {
    length += JSON.stringify(edit).length;
    return at >= BATCH || (at > 0 && length > BATCH_LENGTH);
  });
  return end < 0 ? edits : edits.slice(0, end);
}

async function post(session, edits) {
  const text = JSON.stringify({ answers: edits });
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  if (csrf) headers[csrf.dataset.header] = csrf.content;
  const response = await fetch(`/api/v1/readiness/sessions/${session}/answers`, {
    method: "POST", headers, body: text, keepalive: text.length < 30000,
  });
  const body = await response.json().catch(() => ({}));
  return { status: response.status, body, wait: Number(response.headers.get("Retry-After")) };
}

// Sends all that waits for a session. Tells `heard` of each answer of the server.
const sendAll = (session, heard, mine = true) => alone(session, async () => {
  for (let edits = Waiting.read(session); edits.length; edits = Waiting.read(session)) {
    const sent = portion(edits);
    const answer = await post(session, sent);
    const { status, body } = answer;
    if (status === 200) {
      Waiting.remove(session, sent);
    } else if (status === 422 && body.errors?.length) {
      // What does not fit is shown at its question; the others are sent again without it.
      const unfit = body.errors.map((error) => ({ edit: sent[Number(error.pointer.split("/")[2])], detail: error.detail }));
      Waiting.remove(session, unfit.map(({ edit }) => edit));
      heard({ unfit });
      continue;
    } else if (status === 404 && !mine) {
      // Of somebody else who uses this device, or deleted: it waits for its person.
      return;
    } else if (status === 409 || status === 404) {
      Waiting.write(session, []);
    } else {
      heard(answer);
      return;
    }
    heard(answer);
  }
});

// What another page left behind goes now.
for (const session of Waiting.sessions()) {
  if (session !== find("[data-session]")?.dataset.session) sendAll(session, () => {}, false).catch(() => {});
}

const finished = find("[data-finished]");
if (finished) Waiting.write(finished.dataset.finished, []);

// ---- What is said in the language of the answers; the page brings the words along ----

const words = JSON.parse(find("[data-words]")?.dataset.words ?? "{}");
const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const sentences = Object.entries(words).filter(([english]) => english.includes("{}"))
  .map(([english, other]) => [new RegExp(`^${english.split("{}").map(quoted).join("(.+)")}$`, "s"), other]);
function inWords(english) {
  if (!english || words[english]) return words[english] ?? english;
  for (const [pattern, other] of sentences) {
    const parts = pattern.exec(english)?.slice(1);
    if (parts) return other.replaceAll("{}", () => parts.shift());
  }
  return english;
}

// ---- How saving goes, in words and always in sight ----

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

// ---- Handing in: what waits goes first ----

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

// ---- A step ----

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

  // ---- Fields: reading an answer and showing one ----

  const inputs = (question) => [...question.querySelectorAll("[name^='a.']")];
  const options = (question) => [...question.querySelectorAll("[data-option]")];

  const reading = {
    single: (question) => inputs(question).find((input) => input.checked)?.value ?? null,
    multiple: (question) => {
      const chosen = inputs(question).filter((input) => input.checked).map((input) => input.value);
      return chosen.length ? chosen : null;
    },
    scale: (question) => {
      const value = reading.single(question);
      return value === null ? null : Number(value);
    },
    number: (question) => {
      const text = inputs(question)[0].value.trim().replace(",", ".");
      if (!text) return null;
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    },
    short_text: (question) => (inputs(question)[0].value.trim() ? inputs(question)[0].value : null),
    long_text: (question) => reading.short_text(question),
    ranking: (question) => (find("[data-ranked]", question).disabled ? null : options(question).map((option) => option.dataset.option)),
  };

  const choose = (question, chosen) => {
    for (const input of inputs(question)) input.checked = chosen.includes(input.value);
  };
  const showing = {
    single: (question, value) => choose(question, value === null ? [] : [value]),
    multiple: (question, value) => choose(question, value ?? []),
    scale: (question, value) => choose(question, value === null ? [] : [String(value)]),
    number: (question, value) => { inputs(question)[0].value = value ?? ""; },
    short_text: (question, value) => { inputs(question)[0].value = value ?? ""; },
    long_text: (question, value) => { inputs(question)[0].value = value ?? ""; },
    ranking: (question, value) => {
      find("[data-ranked]", question).disabled = value === null;
      find("[data-unranked]", question).hidden = value !== null;
      for (const each of value ?? []) {
        const option = options(question).find((one) => one.dataset.option === each);
        if (option) option.parentElement.append(option);
      }
    },
  };

  const read = (question) => reading[question.dataset.kind](question);
  const show = (question, value) => showing[question.dataset.kind](question, value);
  const fault = (question, sentence) => {
    const place = find("[data-error]", question);
    place.textContent = inWords(sentence ?? "");
    for (const input of question.querySelectorAll("[type=text], textarea")) {
      if (sentence) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
    }
  };
  const note = (question, sentence) => { find("[data-note]", question).textContent = inWords(sentence); };
  const settle = (question) => {
    find("[data-after]", question).hidden = known.get(question.dataset.question) === null;
  };

  // ---- The score and what is asked, as the server tells it ----

  let said = null;
  const say = (sentence) => {
    clearTimeout(said);
    said = setTimeout(() => { find("#live-said").textContent = inWords(sentence); }, 600);
  };

  const showScore = (score) => {
    find("[data-total]").textContent = score.total === null ? inWords("No score yet") : Number(score.total).toFixed(2);
    find("[data-band]").textContent = score.band?.title ?? "";
    for (const section of score.sections) {
      const line = find(`[data-section="${CSS.escape(section.id)}"]`);
      find("[data-value]", line).textContent = section.score === null ? "-" : Number(section.score).toFixed(2);
      find(".part", line).setAttribute("width", `${section.score ?? 0}%`);
    }
    say(score.total === null ? "No score yet." : `Score so far ${Number(score.total).toFixed(2)} of 100, ${score.band?.title ?? ""}.`);
  };

  const showAsked = (asked) => {
    for (const question of questions) {
      const hidden = !asked.includes(question.dataset.question);
      if (question.hidden === hidden) continue;
      question.hidden = hidden;
      find("[data-shown]", question).disabled = hidden;
    }
  };

  const shownText = (question, value) => {
    const words = (each) => inputs(question).find((input) => input.value === String(each))?.closest("label")?.textContent
      ?? options(question).find((option) => option.dataset.option === each)?.querySelector(".named").textContent ?? String(each);
    return value === null ? inWords("nothing") : `“${[value].flat().map((each) => words(each).trim()).join(", ").slice(0, 80)}”`;
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
        show(question, value);
        fault(question, null);
        if (!own || key in state.stood) note(question, own ? "A later answer from another window stands here." : "Answered in another window just now.");
      }
      settle(question);
    }
    for (const [key, value] of Object.entries(own ? state.replaced : {})) {
      if (byKey.has(key)) note(byKey.get(key), `Another window had answered ${shownText(byKey.get(key), value)} here. Yours stands now; the other is among the earlier answers.`);
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
              fault(question, detail);
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
    const value = read(question);
    if (same(known.get(key), value)) return;
    Waiting.add(session, { question: key, value, givenAt: time(), replaces: known.get(key) });
    known.set(key, value);
    fault(question, null);
    note(question, "");
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
    if (event.target.type === "checkbox" && event.target.checked) {
      const only = "alone" in event.target.dataset;
      for (const input of inputs(question)) {
        if (input !== event.target && (only || "alone" in input.dataset)) input.checked = false;
      }
    }
    clearTimeout(drafts.get(question));
    save(question);
  });

  wizard.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-clear]");
    if (!button) return;
    event.preventDefault();
    const question = button.closest("[data-question]");
    if ("clear" in button.dataset) {
      show(question, null);
      save(question);
      find("input:not([type=hidden]), textarea, .ranking button", question)?.focus();
      return;
    }
    const item = button.closest("[data-option]");
    if (button.dataset.move === "up") item.previousElementSibling?.before(item);
    if (button.dataset.move === "down") item.nextElementSibling?.after(item);
    find("[data-ranked]", question).disabled = false;
    find("[data-unranked]", question).hidden = true;
    if (item) {
      const list = [...item.parentElement.children];
      say(`${find(".named", item).textContent}: now ${list.indexOf(item) + 1} of ${list.length}.`);
      (button.checkVisibility({ visibilityProperty: true }) ? button : find(`[data-move="${button.dataset.move === "up" ? "down" : "up"}"]`, item)).focus();
    } else {
      find(".ranking button", question)?.focus();
    }
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
      tell(inWords("You are offline. What you answered is kept on this device; the next step comes when you are back."));
      return;
    }
    if (find("[data-error]:not(:empty)", wizard)) return;
    leaving = true;
    wizard.requestSubmit(event.submitter ?? undefined);
  });

  // ---- The score stands open beside the questions where there is room ----

  const wide = matchMedia("(min-width: 64rem)");
  const details = find(".live details");
  const fit = () => { details.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();

  // A page that shows older answers than what waits here shows what waits.
  for (const edit of Waiting.read(session)) {
    const question = byKey.get(edit.question);
    if (!question) continue;
    known.set(edit.question, edit.value);
    show(question, edit.value);
    settle(question);
  }
  send();
}
