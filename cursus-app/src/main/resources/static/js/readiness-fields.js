// The fields of a question: reading an answer from them and showing one in them.
"use strict";

const Fields = {
  inputs: (question) => [...question.querySelectorAll("[name^='a.']")],
  options: (question) => [...question.querySelectorAll("[data-option]")],

  // The answer as the server takes it; null for none.
  read: (question) => Fields.reading[question.dataset.kind](question),
  reading: {
    single: (question) => Fields.inputs(question).find((input) => input.checked)?.value ?? null,
    multiple: (question) => {
      const chosen = Fields.inputs(question).filter((input) => input.checked).map((input) => input.value);
      return chosen.length ? chosen : null;
    },
    scale: (question) => {
      const value = Fields.reading.single(question);
      return value === null ? null : Number(value);
    },
    number: (question) => {
      const text = Fields.inputs(question)[0].value.trim().replace(",", ".");
      if (!text) return null;
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    },
    short_text: (question) => (Fields.inputs(question)[0].value.trim() ? Fields.inputs(question)[0].value : null),
    long_text: (question) => Fields.reading.short_text(question),
    ranking: (question) =>
      (find("[data-ranked]", question).disabled ? null : Fields.options(question).map((option) => option.dataset.option)),
  },

  show: (question, value) => Fields.showing[question.dataset.kind](question, value),
  showing: {
    single: (question, value) => Fields.choose(question, value === null ? [] : [value]),
    multiple: (question, value) => Fields.choose(question, value ?? []),
    scale: (question, value) => Fields.choose(question, value === null ? [] : [String(value)]),
    number: (question, value) => { Fields.inputs(question)[0].value = asTyped(value) ?? ""; },
    short_text: (question, value) => { Fields.inputs(question)[0].value = value ?? ""; },
    long_text: (question, value) => { Fields.inputs(question)[0].value = value ?? ""; },
    ranking: (question, value) => {
      Fields.rank(question, value !== null);
      for (const each of value ?? []) {
        const option = Fields.options(question).find((one) => one.dataset.option === each);
        if (option) option.parentElement.append(option);
      }
    },
  },
  choose(question, chosen) {
    for (const input of Fields.inputs(question)) input.checked = chosen.includes(input.value);
  },

  // Whether anything is other than the page brought it.
  touched: (question) => Fields.inputs(question)
    .some((input) => input.checked !== input.defaultChecked || input.value !== input.defaultValue),

  // Whether the order that is shown is the person's.
  rank(question, own) {
    find("[data-ranked]", question).disabled = !own;
    find("[data-unranked]", question).hidden = own;
  },

  // What goes with no other does away with the others, and they with it.
  keepAlone(question, chosen) {
    if (chosen.type !== "checkbox" || !chosen.checked) return;
    const only = "alone" in chosen.dataset;
    for (const input of Fields.inputs(question)) {
      if (input !== chosen && (only || "alone" in input.dataset)) input.checked = false;
    }
  },

  // Moves an option of a ranking, or takes the order as it stands, and says what came of it.
  move(question, button) {
    const item = button.closest("[data-option]");
    const { move } = button.dataset;
    if (move === "up") item.previousElementSibling?.before(item);
    if (move === "down") item.nextElementSibling?.after(item);
    Fields.rank(question, true);
    if (!item) {
      find(".ranking button", question)?.focus();
      return "";
    }
    // The button of the first or last one goes, and the focus would go with it.
    const stays = button.checkVisibility({ visibilityProperty: true });
    (stays ? button : find(`[data-move="${move === "up" ? "down" : "up"}"]`, item)).focus();
    const list = [...item.parentElement.children];
    return `${find(".named", item).textContent}: now ${list.indexOf(item) + 1} of ${list.length}.`;
  },

  // An answer in the words of its question.
  told(question, value) {
    const named = (each) => Fields.inputs(question).find((input) => input.value === String(each))?.closest("label")?.textContent
      ?? Fields.options(question).find((option) => option.dataset.option === each)?.querySelector(".named").textContent ?? String(asTyped(each));
    return value === null ? inWords("nothing") : `“${[value].flat().map((each) => named(each).trim()).join(", ").slice(0, 80)}”`;
  },

  fault(question, sentence) {
    find("[data-error]", question).textContent = inWords(sentence ?? "");
    for (const input of question.querySelectorAll("[type=text], textarea")) {
      if (sentence) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
    }
  },
  note(question, sentence) {
    find("[data-note]", question).textContent = inWords(sentence);
  },
};
