import type { JSX } from "preact";
import type { ViewProps } from "../frame/address.js";
import { useSay } from "../frame/language.js";
import { titleOf } from "../frame/view-titles.js";

export function ScoreView({ address }: ViewProps): JSX.Element {
  return <h2>{titleOf(address.view, useSay())}</h2>;
}
