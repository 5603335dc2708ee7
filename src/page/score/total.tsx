import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Determination, Score } from "../../index.js";
import { Spoken } from "../answer/spoken.js";
import { useSay } from "../frame/language.js";

interface Total {
  readonly total: Determination<Score>;
}

/** Whether a total is settled. */
export function TotalTag({ total }: Total): JSX.Element {
  const say = useSay();
  if (total.status === "determined") return <span class="tag">{say("已定", "Settled")}</span>;
  return <span class="tag open">{say("待定", "Open")}</span>;
}

/** A total, or both of its ends. */
export function TotalFigures({ total }: Total): JSX.Element {
  const say = useSay();
  return (
    <>
      {total.status === "determined" ? (
        total.value.shown
      ) : (
        <>
          {total.min.shown}
          <i>{say("至", "–")}</i>
          {total.max.shown}
        </>
      )}
      <small>{say("分", "points")}</small>
    </>
  );
}

/** The total at the foot of the window where the sheet has left its own behind; spoken after a rest in typing. */
export function LiveTotal({ total, text }: Total & { readonly text: string }): JSX.Element {
  const say = useSay();
  const isShown = useLeft("score-total");
  return (
    <>
      {isShown && (
        <p class="live-total unprinted" aria-hidden="true">
          {say("总分", "Total")}{" "}
          <b>
            <TotalFigures total={total} />
          </b>{" "}
          <TotalTag total={total} />
        </p>
      )}
      <Spoken text={say(`总分：${text}`, `Total: ${text}`)} />
    </>
  );
}

/** Whether an element is out of the window. */
function useLeft(id: string): boolean {
  const [hasLeft, setLeft] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (element === null) return undefined;
    const observer = new IntersectionObserver((entries) => setLeft(entries.at(-1)?.isIntersecting === false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return hasLeft;
}
