import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { rules } from "../../index.js";
import type { ViewProps } from "../frame/address.js";
import { RuleView } from "./rule-view.js";
import { StartPage } from "./start-page.js";
import "./ask.css";

/** Ask: the form of a rule and its answer, or where to begin. */
export function AskView({ address: { path, params } }: ViewProps): JSX.Element {
  const rule = rules.find(({ id }) => id === path);
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) document.getElementById("asked")?.focus();
    before.current = path;
  }, [path]);
  return rule === undefined ? (
    <StartPage isUnknown={path !== ""} params={params} />
  ) : (
    <RuleView key={rule.id} rule={rule} params={params} />
  );
}
