import { useEffect, useState } from "preact/hooks";

/** The views, in the order of their tabs. */
export const views = ["ask", "settle", "read", "score"] as const;

export type View = (typeof views)[number];

/** Where the page is: `#/view/path?params`. An address is all that a sent answer needs, and names nobody. */
export interface Address {
  readonly view: View;
  /** What is shown of the view: the id of a rule, of a clause, of a reading; blank at its start. */
  readonly path: string;
  readonly params: URLSearchParams;
}

/** What a view is given: where in it the page is. */
export interface ViewProps {
  readonly address: Address;
}

export function addressOf(hash: string): Address {
  const [route = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [first = "", ...rest] = route.split("/");
  return {
    view: views.find((view) => view === first) ?? "ask",
    path: rest.map((part) => decoded(part)).join("/"),
    params: new URLSearchParams(query),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The text of an address, to link to or to go to. */
export function hashOf(view: View, path = "", params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(params).toString();
  return `#/${view}${path === "" ? "" : `/${path}`}${query === "" ? "" : `?${query}`}`;
}

/** Goes to an address; the way back leads to where one was. */
export function go(hash: string): void {
  write();
  location.hash = hash;
}

/** Browsers refuse to write an address more than a hundred times in half a minute. */
const WRITE_MS = 350;

/** The address that was kept last, until it is written. */
let kept: string | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

/** Tells that an address was kept. */
const KEPT = "kept";

/** Keeps what was typed in the address, without a step of the way back for each key. It is written once a pause. */
export function keep(hash: string): void {
  kept = hash;
  if (pause === undefined) write();
  dispatchEvent(new Event(KEPT));
}

function write(): void {
  if (kept === undefined) return;
  history.replaceState(null, "", kept);
  kept = undefined;
  clearTimeout(pause);
  pause = setTimeout(() => {
    pause = undefined;
    write();
  }, WRITE_MS);
}

/** The address as it was kept last. */
export const here = (): string => kept ?? location.hash;

/** The whole address, to be sent. */
export function written(): string {
  write();
  return location.href;
}

/** Writes what was kept before a link is followed; where the page is elsewhere already, it is too late. */
export function writeOnLeaving(): void {
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a") !== null) write();
  });
  addEventListener("hashchange", () => {
    kept = undefined;
  });
}

/** The address, and every later one. */
export function useAddress(): Address {
  const [hash, setHash] = useState(here);
  useEffect(() => {
    const changed = (): void => setHash(here());
    addEventListener("hashchange", changed);
    addEventListener(KEPT, changed);
    return () => {
      removeEventListener("hashchange", changed);
      removeEventListener(KEPT, changed);
    };
  }, []);
  return addressOf(hash);
}
