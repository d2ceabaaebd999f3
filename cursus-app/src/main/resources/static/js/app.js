// What htmx and HTML cannot do alone. Every page works without this file; it adds speed, dropping and progress.
"use strict";

const find = (selector, within = document) => within.querySelector(selector);
const csrf = find('meta[name="csrf"]');

document.body.addEventListener("htmx:configRequest", (event) => {
  if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
});

// ---- Offline and failed requests: one sentence at the foot of the page ----

function tell(sentence, language = "en") {
  const place = find("#connection");
  place.replaceChildren();
  place.lang = language;
  if (!sentence) return;
  place.append(find("#connection-notice").content.cloneNode(true));
  find("p", place).textContent = sentence;
}

const offline = () => tell("You are offline. What you typed stays here until you are back.");
addEventListener("offline", offline);
addEventListener("online", () => tell(null));
if (!navigator.onLine) offline();

// ---- Small helpers on pages: times, passwords, copying ----

// The server writes times in its own zone and says which; people read them in theirs. A time says when it is not English.
const timeStyles = new Map();
function timeStyle(language) {
  if (!timeStyles.has(language)) {
    const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });
    const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
    timeStyles.set(language, (at) => `${day.format(at)}, ${clock.format(at)}`);
  }
  return timeStyles.get(language);
}
function localTimes(within) {
  for (const time of within.querySelectorAll("time[data-moment]")) {
    const english = !time.lang || time.lang === "en";
    time.textContent = timeStyle(english ? "en-GB" : time.lang)(new Date(time.dateTime));
  }
}
localTimes(document);
document.body.addEventListener("htmx:afterSettle", (event) => localTimes(event.detail.elt));

// After an entry saved itself, the other forms on its page must name the version that it has now.
document.body.addEventListener("htmx:afterSettle", () => {
  const state = find("#state input[name=base]");
  if (!state) return;
  for (const base of document.querySelectorAll("input[name=base]")) base.value = state.value;
});

// Of forms that take turns, each is sent with the version that the one before has made.
document.body.addEventListener("htmx:configRequest", (event) => {
  const state = find("#state input[name=base]");
  if (state && event.detail.elt.closest("#editor")) event.detail.parameters.base = state.value;
});

// A form that takes a while shows so, and can be left; what the server finishes is in the history.
for (const form of document.querySelectorAll("form[data-waiting]")) {
  form.addEventListener("submit", () => form.classList.add("is-waiting"));
  find("[data-stop-waiting]", form)?.addEventListener("click", () => {
    window.stop();
    form.classList.remove("is-waiting");
  });
}

for (const button of document.querySelectorAll("[data-reveal]")) {
  const input = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  // Password managers only save what is of type password when the form goes.
  input.form?.addEventListener("submit", () => { input.type = "password"; });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const input = document.getElementById(button.dataset.copy);
  const said = find("[data-copied]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
      said.textContent = "Copied.";
    } catch {
      // Without HTTPS the browser gives no clipboard; the text is selected already.
      said.textContent = "The text is selected. Copy it with Ctrl+C or Cmd+C.";
    }
  });
}

// ---- The source panel: beside the record on wide screens, a sheet over it on phones ----

const panel = find("#panel");
let opener = null;

function showMark(within) {
  const mark = find(".highlight", within);
  if (!mark) return;
  const off = (outer, edge, size) => {
    const [inner, around] = [mark.getBoundingClientRect(), outer.getBoundingClientRect()];
    const room = outer === document.documentElement ? innerHeight : around[size];
    const start = outer === document.documentElement ? 0 : around[edge];
    // A mark that is wider than its frame starts at the edge rather than in the middle.
    return inner[edge] - start - Math.max(8, (room - inner[size]) / 2);
  };
  within.scrollTop += off(within, "top", "height");
  const frame = find(".frame", within);
  frame.scrollLeft += off(frame, "left", "width");
}

// The page of one place, opened without the panel.
if (find("main > .place")) showMark(document.documentElement);

if (panel) {
  const source = find("#source");
  const wide = matchMedia("(min-width: 72rem)");
  const fill = (name) => source.replaceChildren(find(name).content.cloneNode(true));

  find("[data-facts]").addEventListener("click", (event) => {
    const fact = event.target.closest("a.fact");
    // With a key held down people ask for a tab or window of their own.
    if (!fact || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    htmx.ajax("GET", fact.href, { source: fact, target: "#source", select: "#place", swap: "innerHTML" })
      .catch(() => {}); // The panel itself says what failed, below.
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target !== source) return;
    opener?.removeAttribute("aria-current");
    opener = event.detail.elt;
    opener.setAttribute("aria-current", "true");
    fill("#panel-loading");
    if (panel.open) return;
    if (wide.matches) panel.show(); else panel.showModal();
    source.focus({ preventScroll: true });
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.target === source) showMark(source);
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.body.addEventListener(failure, (event) => {
      if (event.detail.target === source) fill("#panel-failed");
    });
  }
  panel.addEventListener("close", () => {
    opener?.removeAttribute("aria-current");
    opener?.focus();
  });
  panel.addEventListener("click", (event) => {
    if (event.target === panel || event.target.closest("[data-close]")) panel.close();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) panel.close();
  });
}

// ---- Upload: dropping, several files one after another, progress, refusals before sending ----

const upload = find("#upload");

if (upload) {
  const input = find("#file");
  const sending = find("#sending");
  const send = find("button:not([type])", upload);
  const readable = input.accept.split(",");
  let request = null;

  input.multiple = true;
  find("[data-drop-hint]").hidden = false;

  const refuse = (sentence) => {
    const place = find("#upload-error");
    place.replaceChildren();
    input.removeAttribute("aria-invalid");
    if (!sentence) return;
    place.append(find("#upload-problem").content.cloneNode(true));
    find("span", place).textContent = sentence;
    input.setAttribute("aria-invalid", "true");
  };

  const faultOf = (file) => {
    if (!readable.some((end) => file.name.toLowerCase().endsWith(end))) {
      return `Cursus cannot read “${file.name}”. Choose a PDF, Word (.docx), ODT, RTF, web page, text, Markdown, JSON or picture file, or the ZIP of your LinkedIn data.`;
    }
    if (file.size > Number(upload.dataset.limit)) {
      return `“${file.name}” is larger than 20 MB. Save a smaller copy, for example without pictures, and upload that.`;
    }
    return file.size === 0 ? `“${file.name}” is empty. Choose another file.` : null;
  };

  // Resolves to the address the server went on to, or throws a sentence for the person.
  const sendOne = (file, count) => new Promise((resolve, reject) => {
    const form = new FormData(upload);
    form.set("file", file);
    find("[data-sending]").textContent = `Sending ${file.name}${count}`;
    const bar = find("progress", sending);
    bar.value = 0;
    request = new XMLHttpRequest();
    request.upload.onprogress = (event) => { bar.value = (100 * event.loaded) / event.total; };
    request.onload = () => {
      const went = new URL(request.responseURL);
      if (request.status < 400 && went.pathname !== new URL(upload.action).pathname) return resolve(went.pathname + went.search);
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const said = find("#upload-error .error", page) ?? find("main h1 + p", page);
      reject(said?.textContent.trim() || `“${file.name}” was not saved. Please try again.`);
    };
    request.onerror = () => reject(`“${file.name}” was not sent. Check your connection and try again.`);
    request.onabort = () => reject(null);
    request.open("POST", upload.action);
    request.setRequestHeader("Accept", "text/html");
    request.send(form);
  });

  const sendAll = async (files) => {
    const fault = files.map(faultOf).find((sentence) => sentence);
    refuse(fault);
    if (fault || files.length === 0) return;
    sending.hidden = false;
    send.hidden = true;
    let sent = 0;
    let last = null;
    try {
      for (const file of files) {
        last = await sendOne(file, files.length > 1 ? `, file ${sent + 1} of ${files.length}` : "");
        sent += 1;
      }
      location.assign(sent > 1 ? upload.action : last);
    } catch (sentence) {
      sending.hidden = true;
      send.hidden = false;
      refuse(sentence);
      // Files already sent are being read: show them in the list below.
      if (sent > 0) htmx.ajax("GET", upload.action, { target: "#resumes", select: "#resumes", swap: "outerHTML" });
    }
  };

  upload.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll([...input.files]);
  });
  find("[data-stop]").addEventListener("click", () => { request?.abort(); input.focus(); });

  for (const kind of ["dragenter", "dragover"]) {
    upload.addEventListener(kind, (event) => { event.preventDefault(); upload.classList.add("over"); });
  }
  upload.addEventListener("dragleave", (event) => {
    if (!upload.contains(event.relatedTarget)) upload.classList.remove("over");
  });
  upload.addEventListener("drop", (event) => {
    event.preventDefault();
    upload.classList.remove("over");
    if (!sending.hidden) return;
    if ([...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory)) {
      refuse("That is a folder. Open it and drop the files inside it.");
    } else {
      sendAll([...event.dataTransfer.files]);
    }
  });
}

// ---- A file being read: follow the server's events, then show what came of it ----

const resume = find("#resume[data-events]");

if (resume) {
  const now = find("#now");
  const bar = find("progress", resume);
  const details = { completed: "Done", processing: "Now", failed: "Stopped here", skipped: "Not needed", pending: "" };
  const events = new EventSource(resume.dataset.events);

  const show = (stage, state) => {
    const line = find(`[data-stage="${CSS.escape(stage)}"]`, resume);
    const status = state?.status ?? state;
    if (!line || line.dataset.status === status) return;
    line.dataset.status = status;
    find("[data-detail]", line).textContent =
      typeof state?.seconds === "number" ? `${state.seconds.toFixed(1)} s` : details[status] ?? "";
  };
  const say = (sentence) => { if (sentence && now.textContent !== sentence) now.textContent = sentence; };

  say(find('[data-status="processing"]', resume)?.dataset.now);
  events.addEventListener("progress", (event) => {
    const news = JSON.parse(event.data);
    bar.value = news.progress;
    for (const [stage, state] of Object.entries(news.stages ?? {})) show(stage, state);
    if (news.status === "pending" || news.status === "processing") {
      tell(null);
      say(find(`[data-stage="${CSS.escape(news.stage ?? "")}"]`, resume)?.dataset.now);
      return;
    }
    events.close();
    find("#announce").textContent = news.status === "completed" ? "Your file is read." : news.advice ?? "Your file was not read.";
    htmx.ajax("GET", location.pathname, { target: "#resume", select: "#resume", swap: "outerHTML" });
  });
  events.addEventListener("error", () => {
    // The browser tries again by itself unless the server refused for good.
    tell(events.readyState === EventSource.CLOSED
      ? "The news about this file stopped. Reload the page to see where it is."
      : "The connection is interrupted. Your file is still being read, and the news comes back by itself.");
  });
}

// ---- A document being made: follow the server's events, then show it ----

const made = find("#document[data-events]");

if (made) {
  const events = new EventSource(made.dataset.events);
  events.addEventListener("progress", (event) => {
    const news = JSON.parse(event.data);
    if (["pending", "generating", "processing"].includes(news.status)) {
      tell(null);
      find("progress", made).value = news.progress ?? 33 * news.stage;
      if (news.message && find("#now").textContent !== news.message) find("#now").textContent = news.message;
      for (const line of made.querySelectorAll("[data-stage]")) {
        const at = Number(line.dataset.stage);
        line.dataset.status = at < news.stage ? "completed" : at === news.stage ? "processing" : "pending";
      }
      return;
    }
    events.close();
    find("#announce").textContent = news.status === "completed" ? (made.dataset.done ?? "Your document is made.") : news.message ?? "Your document was not made.";
    htmx.ajax("GET", location.pathname, { target: "#document", select: "#document", swap: "outerHTML" });
  });
  events.addEventListener("error", () => {
    tell(events.readyState === EventSource.CLOSED
      ? "The news about this document stopped. Reload the page to see where it is."
      : "The connection is interrupted. Your document is still being made, and the news comes back by itself.");
  });
}

// ---- A profile: entries move by their buttons or by dragging, and the new order is saved ----

const arrange = find("#arrange");

if (arrange && window.htmx) {
  const named = (item) => find(".named", item).textContent;
  const visible = (button) => button.checkVisibility({ visibilityProperty: true });
  const save = (item, sentence) => {
    find("#moved").textContent = `${named(item)}: ${sentence}.`;
    htmx.trigger(arrange, "arranged");
  };
  const placeOf = (item) => {
    const list = [...item.parentElement.children];
    return `now ${list.indexOf(item) + 1} of ${list.length}`;
  };

  arrange.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    event.preventDefault();
    const item = button.closest("li");
    const kind = item.closest("[data-kind]");
    const neighbour = item.nextElementSibling ?? item.previousElementSibling;
    const move = button.dataset.move;
    if (move === "up") item.previousElementSibling?.before(item);
    if (move === "down") item.nextElementSibling?.after(item);
    if (move === "out") find(".others", kind).append(item);
    if (move === "in") find(".chosen", kind).append(item);
    find("input", item).disabled = move === "out";
    const stays = move === "up" || move === "down" || !neighbour ? item : neighbour;
    const next = stays === item && visible(button) ? button : [...stays.querySelectorAll("[data-move]")].find(visible);
    next?.focus();
    save(item, move === "out" ? "left out" : placeOf(item));
  });

  for (const handle of arrange.querySelectorAll("[data-handle]")) handle.hidden = false;
  let drag = null;

  const drop = (keep) => {
    if (!drag) return;
    const { item, before } = drag;
    drag = null;
    item.classList.remove("dragged");
    if (!keep) before.forEach((each) => item.parentElement.append(each));
    else if (before.some((each, at) => item.parentElement.children[at] !== each)) save(item, placeOf(item));
  };

  arrange.addEventListener("pointerdown", (event) => {
    const item = event.target.closest("[data-handle]")?.closest("li");
    if (!item || event.button !== 0) return;
    event.preventDefault();
    drag = { item, before: [...item.parentElement.children] };
    item.classList.add("dragged");
  });
  addEventListener("pointermove", (event) => {
    if (!drag) return;
    const { item } = drag;
    const list = item.parentElement;
    const next = [...list.children].find((each) => {
      const box = each.getBoundingClientRect();
      return each !== item && event.clientY < box.top + box.height / 2;
    }) ?? null;
    if (next !== item.nextElementSibling) list.insertBefore(item, next);
    if (event.clientY < 48) scrollBy(0, -12);
    if (event.clientY > innerHeight - 48) scrollBy(0, 12);
  });
  addEventListener("pointerup", () => drop(true));
  addEventListener("pointercancel", () => drop(false));
  addEventListener("keydown", (event) => { if (event.key === "Escape") drop(false); });
}

// ---- The board: cards move by dragging, by the arrow keys or by their forms, and stay where they are put ----

const board = find("#board");

if (board && window.htmx) {
  const columns = [...board.querySelectorAll("[data-column]")];
  const nameOf = (card) => find("[data-name]", card).dataset.name;
  const count = () => {
    for (const column of columns) find("[data-count]", column.parentElement).textContent = column.children.length;
  };
  const save = (card) => {
    const column = card.parentElement;
    find("select", card).value = column.dataset.column;
    count();
    const at = [...column.children].indexOf(card) + 1;
    find("#moved").textContent = `${nameOf(card)}: now in ${column.dataset.title}, ${at} of ${column.children.length}.`;
    htmx.trigger(find("form", card), "moved");
  };
  const steps = {
    ArrowUp: (card) => card.previousElementSibling?.before(card) ?? card,
    ArrowDown: (card) => card.nextElementSibling?.after(card) ?? card,
    ArrowLeft: (card) => columns[columns.indexOf(card.parentElement) - 1]?.append(card),
    ArrowRight: (card) => columns[columns.indexOf(card.parentElement) + 1]?.append(card),
  };
  const move = (card, step) => {
    const [column, next] = [card.parentElement, card.nextElementSibling];
    step(card);
    if (column !== card.parentElement || next !== card.nextElementSibling) save(card);
  };

  find("#board-keys").hidden = false;
  for (const handle of board.querySelectorAll("[data-handle]")) handle.hidden = false;
  // Where the card stands counts when the request goes, which may be after a later move.
  document.body.addEventListener("htmx:configRequest", (event) => {
    const card = event.detail.elt.closest("#board .card");
    if (!card) return;
    event.detail.parameters.status = card.parentElement.dataset.column;
    event.detail.parameters.position = [...card.parentElement.children].indexOf(card);
  });
  // Before a move that waits for this one is sent.
  document.body.addEventListener("htmx:afterSwap", () => {
    for (const version of document.querySelectorAll("[data-version-of]")) {
      const base = find(`#card-${version.dataset.versionOf} input[name=base]`);
      if (base) base.value = version.value;
    }
  });
  for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
    document.body.addEventListener(failure, (event) => {
      if (event.detail.elt.closest("#board")) tell("The card is not saved where it stands. Open the board anew and move it again.");
    });
  }
  board.addEventListener("keydown", (event) => {
    const handle = event.target.closest("[data-handle]");
    if (!handle || !steps[event.key] || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(handle.closest(".card"), steps[event.key]);
    handle.focus();
  });
  board.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    event.preventDefault();
    const card = button.closest(".card");
    const to = columns.find((column) => column.dataset.column === find("select", card).value);
    if (button.dataset.move === "up") move(card, steps.ArrowUp);
    if (button.dataset.move === "down") move(card, steps.ArrowDown);
    if (button.dataset.move === "to" && to !== card.parentElement) move(card, () => to.append(card));
    button.focus();
  });

  let drag = null;
  const drop = (keep) => {
    if (!drag) return;
    const { card, column, next } = drag;
    drag = null;
    card.classList.remove("dragged");
    if (!keep) column.insertBefore(card, next);
    else if (column !== card.parentElement || next !== card.nextElementSibling) save(card);
  };
  board.addEventListener("pointerdown", (event) => {
    const card = event.target.closest("[data-handle]")?.closest(".card");
    if (!card || event.button !== 0) return;
    event.preventDefault();
    drag = { card, column: card.parentElement, next: card.nextElementSibling };
    card.classList.add("dragged");
  });
  addEventListener("pointermove", (event) => {
    if (!drag) return;
    const { card } = drag;
    const near = (column) => {
      const box = column.parentElement.getBoundingClientRect();
      const out = (at, from, to) => Math.max(from - at, 0, at - to);
      return out(event.clientX, box.left, box.right) + out(event.clientY, box.top, box.bottom);
    };
    const column = columns.reduce((best, each) => (near(each) < near(best) ? each : best));
    const next = [...column.children].find((each) => {
      const box = each.getBoundingClientRect();
      return each !== card && event.clientY < box.top + box.height / 2;
    }) ?? null;
    if (column !== card.parentElement || next !== card.nextElementSibling) column.insertBefore(card, next);
    if (event.clientY < 48) scrollBy(0, -12);
    if (event.clientY > innerHeight - 48) scrollBy(0, 12);
  });
  addEventListener("pointerup", () => drop(true));
  addEventListener("pointercancel", () => drop(false));
  addEventListener("keydown", (event) => { if (event.key === "Escape") drop(false); });
}

// ---- The chat: an answer shows while it is written, and can be cancelled ----

const live = find("#live");

if (live && window.TextDecoderStream) {
  const asked = find("[data-asked]", live);
  const said = find("[data-said]", live);
  const now = find("[data-now]", live);
  const stop = find("[data-stop]", live);
  const announce = (sentence) => { find("#said").textContent = sentence; };
  let running = null;

  const refuse = (sentence) => {
    const box = find("#message");
    find("#message-error")?.remove();
    box.removeAttribute("aria-invalid");
    if (!sentence) return;
    box.after(find("template[data-error]").content.cloneNode(true));
    find("#message-error span").textContent = sentence;
    box.setAttribute("aria-invalid", "true");
    box.setAttribute("aria-describedby", "message-error message-hint");
  };

  // What the server sends, event by event.
  async function* eventsOf(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let waiting = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      waiting += value;
      const whole = waiting.split("\n\n");
      waiting = whole.pop();
      for (const each of whole) {
        const [, name, data] = each.match(/^event: (\w+)\ndata: (.*)$/s) ?? [];
        if (name) yield { name, data: JSON.parse(data) };
      }
    }
  }

  // The conversation as the server has it now; the form stays, with what is typed in it.
  const renew = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), "text/html");
    for (const part of ["#talk", "#beside"]) find(part).replaceWith(find(part, page));
    localTimes(find("#talk"));
    localTimes(find("#beside"));
    live.hidden = true;
  };

  const ask = async (form) => {
    const fields = new FormData(form);
    const question = fields.get("message") ?? form.closest(".message")?.querySelector(".asked").textContent ?? "";
    const box = find("#message", form);
    let kept = null;
    running = new AbortController();
    refuse(null);
    asked.textContent = question;
    said.textContent = "";
    now.textContent = "Looking through your sources.";
    live.hidden = false;
    live.scrollIntoView({ block: "nearest" });
    announce("Your question is sent.");
    try {
      const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields), headers: { Accept: "text/event-stream" }, signal: running.signal });
      if (!response.ok) throw (await response.json().catch(() => ({}))).title ?? "Your question was not sent. Try again.";
      for await (const { name, data } of eventsOf(response.body)) {
        if (name === "question") { kept = data; if (box) box.value = ""; now.textContent = "The answer is being written."; }
        if (name === "piece") said.textContent += data.text;
        if (name === "restart") { said.textContent = ""; now.textContent = "The answer did not hold against its sources and is written anew."; }
        if (name === "answer") announce(`The answer: ${data.response.replaceAll(/ ?\[\d+\]/g, "")}`);
        if (name === "problem") throw data.title;
      }
    } catch (reason) {
      const cancelled = running.signal.aborted;
      const sentence = cancelled ? "Cancelled." : typeof reason === "string" ? reason : "The connection is interrupted. Your question is kept; ask it again when you are back.";
      announce(sentence);
      if (!cancelled) refuse(sentence);
    } finally {
      running = null;
    }
    try {
      if (kept && !location.pathname.endsWith(kept.sessionId)) return location.assign(`/chat/${kept.sessionId}#m-${kept.id}`);
      if (kept) {
        await renew();
        find("#message").focus({ preventScroll: true });
        document.getElementById(`m-${kept.id}`)?.scrollIntoView({ block: "nearest" });
      } else {
        live.hidden = true;
      }
    } catch {
      tell("The conversation could not be loaded. Load the page again to see it.");
    }
  };

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("form[data-ask]")) return;
    event.preventDefault();
    if (!running) ask(event.target);
  });
  stop.addEventListener("click", () => { running?.abort(); find("#message").focus(); });
  find("#message").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) find("#ask").requestSubmit();
  });
}
