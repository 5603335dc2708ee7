import type { JSX } from "preact";
import { type ReadingName, readings } from "../../index.js";
import { useTextOf } from "../frame/language.js";
import { Marked } from "./marked.js";
import { readingPlace } from "./place.js";
import { ReadingBody, StatusTag } from "./reading-body.js";

/** The register of readings, each in full. */
export function ReadingsShelf({ names }: { readonly names: readonly ReadingName[] }): JSX.Element {
  const textOf = useTextOf();
  return (
    <div class="sheet">
      {names.map((name) => (
        <article key={name} class="gutter clause" id={readingPlace(name)} tabIndex={-1} aria-label={name}>
          <div class="gutter-label">
            <span class="code">{readings[name].number}</span>
            <StatusTag name={name} />
          </div>
          <div>
            <h3 class="reading-question">
              <Marked text={textOf(readings[name].question)} />
            </h3>
            <ReadingBody name={name} />
          </div>
        </article>
      ))}
    </div>
  );
}
