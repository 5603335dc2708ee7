import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import { type ReadingName, readings } from "../../index.js";
import { schemeTitle } from "../ask/scheme-title.js";
import { useSay, useTextOf } from "../frame/language.js";
import { FoldButton, Folds } from "./folding.js";
import { Marked } from "./marked.js";
import { readingPlace, sectionPlace } from "./place.js";
import { ReadingBody, StatusTag } from "./reading-body.js";
import type { ShownSection } from "./shown.js";

/** The register of readings by the sections that they are about, each told in full when it is unfolded. */
export function ReadingsShelf({ shown }: { readonly shown: readonly ShownSection<ReadingName>[] }): JSX.Element {
  const say = useSay();
  return (
    <>
      {(["pension", "medical"] as const).map((document) => {
        const ofNotice = shown.filter(({ section }) => section.document === document);
        return (
          ofNotice.length > 0 && (
            <div key={document} class="read-notice">
              <h3>{schemeTitle(document, say)}</h3>
              {ofNotice.map((each) => (
                <ReadingsOfSection key={each.section.id} {...each} />
              ))}
            </div>
          )
        );
      })}
    </>
  );
}

function ReadingsOfSection({ section, ids }: ShownSection<ReadingName>): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { isOpen } = useContext(Folds);
  const place = sectionPlace(section.id);
  const heading = `${place}-heading`;
  return (
    <section class={isOpen(section.id) ? "sheet" : "sheet folded"} id={place} tabIndex={-1} aria-labelledby={heading}>
      <h4 id={heading}>
        <FoldButton id={section.id}>
          <span>{textOf(section.section)}</span> {textOf(section.title)}{" "}
          <small>{say(`${ids.length} 条`, `${ids.length}`)}</small>
        </FoldButton>
      </h4>
      {isOpen(section.id) && ids.map((name) => <ReadingArticle key={name} name={name} />)}
    </section>
  );
}

function ReadingArticle({ name }: { readonly name: ReadingName }): JSX.Element {
  const textOf = useTextOf();
  const { isOpen } = useContext(Folds);
  return (
    <article
      class={isOpen(name) ? "gutter clause" : "gutter clause told-short"}
      id={readingPlace(name)}
      tabIndex={-1}
      aria-label={name}
    >
      <div class="gutter-label">
        <span class="code">{readings[name].number}</span>
        <StatusTag name={name} />
      </div>
      <div>
        <h5 class="reading-question">
          <FoldButton id={name}>
            <Marked text={textOf(readings[name].question)} />
          </FoldButton>
        </h5>
        {isOpen(name) && <ReadingBody name={name} />}
      </div>
    </article>
  );
}
