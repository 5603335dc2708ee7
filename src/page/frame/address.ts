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
  location.hash = hash;
}

/** Writes what was typed into the address, without a step of the way back for each key. */
export function keep(hash: string): void {
  history.replaceState(null, "", hash);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The address, and every later one. */
export function useAddress(): Address {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return addressOf(hash);
}
