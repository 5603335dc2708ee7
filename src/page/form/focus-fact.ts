import { placesUpFrom } from "./fact-path.js";

/** Moves to the control of a fact: its own, the first inside it, or the nearest that holds it. */
export function focusFact(formId: string, path: string): void {
  const control = placesUpFrom(path)
    .map((place) => document.getElementById(`${formId}-${place}`) ?? firstInside(`${formId}-${place}`))
    .find((found) => found !== null);
  control?.closest("details:not([open])")?.setAttribute("open", "");
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}

function firstInside(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>([".", "["].map((next) => `[id^="${CSS.escape(id + next)}"]`).join(","));
}
