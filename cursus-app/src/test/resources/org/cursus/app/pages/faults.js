// The faults of the page as it stands, each as a line.
async () => {
  // Axe reads the same few colours again for each text, by a library that takes its time.
  const colors = axe.commons.color.Color.prototype;
  if (!colors.slowly) {
    const known = new Map();
    colors.slowly = colors.parseString;
    colors.parseString = function (text) {
      if (known.has(text)) {
        return Object.assign(this, known.get(text));
      }
      this.slowly(text);
      known.set(text, {r: this.r, g: this.g, b: this.b, alpha: this.alpha});
      return this;
    };
  }

  // Contrast is most of the work, and in a list each row has that of the row before. What all of
  // this says alike of an element and of each that it stands in is of one kind.
  const kinds = new Map();
  const known = new Map();
  const kind = (element) => {
    if (!element) {
      return 0;
    }
    if (!known.has(element)) {
      const style = getComputedStyle(element);
      const says = [
        kind(element.parentElement),
        element.localName,
        element.getAttribute("class"),
        element.getAttribute("type"),
        element.getAttribute("style"),
        element.getAttribute("aria-disabled"),
        element.matches(":disabled"),
        element.control?.disabled,
        element.checkVisibility(),
        ...["color", "background-color", "background-image", "opacity", "visibility", "font-size",
          "font-weight", "text-shadow", "position", "z-index", "filter", "mix-blend-mode"].map(
          (name) => style.getPropertyValue(name)),
      ].join("|");
      if (!kinds.has(says)) {
        kinds.set(says, kinds.size + 1);
      }
      known.set(element, kinds.get(says));
    }
    return known.get(element);
  };
  const texts = new Set(document.querySelectorAll("input, select, textarea"));
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    if (all.currentNode.nodeValue.trim()) {
      texts.add(all.currentNode.parentElement);
    }
  }
  // Of each kind the first, the middle and the last are looked at.
  const alike = [...Map.groupBy(texts, kind).values()].flatMap((same) =>
    same.filter((_, i) => i > 0 && i < same.length - 1 && i !== same.length >> 1));
  alike.forEach((element) => element.toggleAttribute("data-alike", true));
  axe.configure({rules: [{id: "color-contrast", selector: "*:not([data-alike])"}]});

  // Only faults are asked for: all that was right, too, would be written out and carried over, which
  // takes longer than the checks. Frames hold no axe and would be waited for.
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    iframes: false,
    selectors: false,
  });
  alike.forEach((element) => element.removeAttribute("data-alike"));
  return found.violations.map(({id, help, nodes}) =>
    id + ": " + help + ": " + nodes.map(({html}) => html).join(" and "));
};
