// The reading view: an article's text with every time expression marked, and its reason on demand.
import { calm, make } from "./dom.js";

const views = new WeakMap();

export function mountArticle(component) {
  const root = component.parentElement;
  if (!views.has(root)) views.set(root, new ArticleView(root));
  views.get(root).update(component);
}

class ArticleView {
  constructor(root) {
    this.root = make("div", "tl-article");
    root.append(this.root);
    this.shownFor = null;
    this.opened = null; // which mention is explained
  }

  update(component) {
    this.component = component;
    const { data } = component;
    const key = `${data.article}|${data.at}`;
    this.data = data;
    this.card = make("div", "tl-why", null, { id: "tl-why", role: "region", "aria-live": "polite", "aria-label": data.words.why });
    const text = make("div", "tl-text", null, { dir: "auto", lang: data.language || "" });
    for (const paragraph of data.paragraphs) text.append(this.paragraph(paragraph));
    this.root.replaceChildren(text, this.card);
    this.root.onkeydown = (event) => {
      if (event.key === "Escape") this.explain(null);
    };
    if (this.shownFor !== key) this.goTo(data);
    else this.explain(this.opened !== null && this.opened < data.mentions.length ? this.opened : null); // as before an edit
    this.shownFor = key;
  }

  // A paragraph is a list of pieces: {text, mention?, sentence?, target?}.
  paragraph(pieces) {
    const block = make("p", null, null, { dir: "auto" });
    for (const piece of pieces) {
      if (piece.mention === undefined) {
        block.append(piece.target ? make("span", "tl-target", piece.text) : document.createTextNode(piece.text));
        continue;
      }
      const mention = this.data.mentions[piece.mention];
      const mark = make("mark", `tl-mention tl-${mention.kind}${piece.target ? " tl-target" : ""}`, piece.text, {
        tabindex: "0", role: "button", "aria-describedby": "tl-why", "data-mention": piece.mention,
        "aria-label": `${piece.text}. ${mention.label}`,
      });
      mark.addEventListener("click", () => this.explain(piece.mention));
      mark.addEventListener("focus", () => this.explain(piece.mention));
      mark.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.explain(piece.mention));
      mark.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          this.card.querySelector("a")?.focus();
        }
      });
      block.append(mark);
    }
    return block;
  }

  explain(index) {
    this.opened = index;
    for (const mark of this.root.querySelectorAll(".tl-mention")) {
      mark.classList.toggle("tl-open", Number(mark.dataset.mention) === index);
    }
    if (index === null) {
      this.card.replaceChildren(make("p", "tl-muted", this.data.words.hint));
      return;
    }
    const mention = this.data.mentions[index];
    const quote = make("div", "tl-why-quote");
    quote.append(make("mark", `tl-mention tl-${mention.kind}`, mention.text));
    this.card.replaceChildren(quote, make("div", "tl-why-when", mention.when), make("div", "tl-badge", mention.label));
    this.card.append(make("p", "", mention.why));
    for (const other of mention.others) this.card.append(make("p", "tl-muted", other));
    for (const event of mention.events) {
      const link = make("a", "tl-event-link", event.title, { href: event.href });
      link.addEventListener("click", (click) => {
        click.preventDefault();
        this.component.setTriggerValue("event", event.id);
      });
      this.card.append(link);
    }
    this.place(index);
  }

  // Beside the text the reason stands level with its words; on a phone it is a panel at the foot.
  place(index) {
    const mark = this.root.querySelector(`[data-mention="${index}"]`);
    const top = mark.getBoundingClientRect().top - this.root.getBoundingClientRect().top;
    const most = Math.max(0, this.root.clientHeight - this.card.offsetHeight);
    this.card.style.setProperty("--tl-at", `${Math.min(Math.max(0, top - 14), most)}px`);
  }

  goTo(data) {
    const target = this.root.querySelector(`[data-mention="${data.open}"]`) ?? this.root.querySelector(".tl-target");
    this.explain(null);
    if (!target) return;
    if (data.open !== null) this.explain(data.open);
    requestAnimationFrame(() => target.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" }));
  }
}
