// What the scripts of an assessment say, in the language of its answers. The page brings the words along.
"use strict";

const spoken = find("main").lang;
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

const digits = new Intl.NumberFormat(spoken, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const inDigits = (score) => digits.format(Number(score));
// A number as it is typed.
const decimal = digits.format(0.5).charAt(1);
const asTyped = (value) => (typeof value === "number" ? String(value).replace(".", decimal) : value);
