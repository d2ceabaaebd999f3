// Leads from a fault to its line in a text. Without it, the link leads to the text.
"use strict";

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-line]");
  if (!link) return;
  const text = document.querySelector(link.getAttribute("href"));
  const lines = text.value.split("\n");
  const line = Math.min(Number(link.dataset.line), lines.length) - 1;
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  event.preventDefault();
  text.focus();
  text.setSelectionRange(start, start + lines[line].length);
  text.scrollTop = Math.max(0, line - 4) * parseFloat(getComputedStyle(text).lineHeight);
});
