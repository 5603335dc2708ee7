import type { JSX } from "preact";
import { receipt } from "../../index.js";
import { useSay } from "../frame/language.js";
import type { Answered } from "./outcome.js";

/** By what the answer can be checked later; in print in full, with lines to be signed. */
export function ReceiptLine({ answer }: { answer: Answered }): JSX.Element {
  const say = useSay();
  const { hash, policy, version } = receipt(answer.rule, answer.facts as never, answer.policy);
  return (
    <div class="receipt">
      <p>
        <span>
          {say("回执", "Receipt")} <Hash hash={hash} />
        </span>
        <span>
          {say("政策", "Policy")} {policy.id} <Hash hash={policy.hash} />
        </span>
        <span>{say(`${version} 版`, `Version ${version}`)}</span>
      </p>
      <p class="printed signed">
        <span>{say("日期：　　　　年　　月　　日", "Date:")}</span>
        <span>{say("经办：", "Handled by:")}</span>
        <span>{say("复核：", "Checked by:")}</span>
      </p>
    </div>
  );
}

const HEAD = "sha256:00000000".length;

function Hash({ hash }: { hash: string }): JSX.Element {
  return (
    <>
      <span class="code unprinted">{`${hash.slice(0, HEAD)}…`}</span>
      <span class="code printed">{hash}</span>
    </>
  );
}
