// Answers of assessments that wait on this device until they can be sent. On every page of somebody who is known here.
"use strict";

const STORED = "readiness-";
const GUEST = "guest";
const BATCH = 100;
// The server takes four times as many bytes at once.
const BATCH_LENGTH = 60000;

// What waits, by session of an assessment, in the order in which it was given.
const Waiting = {
  memory: new Map(),
  // The account, or "guest": whoever signs up takes along what they answered as a guest.
  person: document.body.dataset.person,
  kept(session) {
    try {
      return JSON.parse(localStorage.getItem(STORED + session));
    } catch {
      return this.memory.get(session);
    }
  },
  read(session) {
    return this.kept(session)?.edits ?? [];
  },
  write(session, edits) {
    const kept = { by: this.person, edits };
    this.memory.set(session, kept);
    try {
      if (edits.length) localStorage.setItem(STORED + session, JSON.stringify(kept));
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
  stored() {
    try {
      return Object.keys(localStorage).filter((name) => name.startsWith(STORED)).map((name) => name.slice(STORED.length));
    } catch {
      return [...this.memory.keys()];
    }
  },
  // Those of this person; what somebody else left on a shared device waits for them.
  sessions() {
    return this.stored().filter((session) => [this.person, GUEST].includes(this.kept(session)?.by));
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

// Sends all that waits for a session. Tells `heard` of each answer of the server. An assessment that is deleted may come
// back, so that what waits for it is dropped only where the person can see that, or leaves.
const sendAll = (session, heard, drop = true) => alone(session, async () => {
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
    } else if (status === 404 && !drop) {
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

// An assessment that is handed in waits for nothing.
const finished = find("[data-finished]");
if (finished) Waiting.write(finished.dataset.finished, []);

// What another page left behind goes now, or when the connection is back. A step sends its own.
function sendLeft() {
  const here = find("[data-session]")?.dataset.session;
  for (const session of Waiting.sessions()) if (session !== here) sendAll(session, () => {}, false).catch(() => {});
}
addEventListener("online", sendLeft);
sendLeft();
