import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How long the typing rests before a screen reader is told. */
const REST_MS = 500;

/** What a screen reader is told of an answer, once the typing rests. */
export function Spoken({ text }: { text: string }): JSX.Element {
  const [spoken, speak] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => speak(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" aria-live="polite">
      {spoken}
    </p>
  );
}
