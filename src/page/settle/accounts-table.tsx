import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../frame/language.js";
import type { Shown, ShownPlace } from "./work/shown.js";

/** The accounts: the district first, townships that unfold to villages. */
export function AccountsTable({ shown: { head, district, townships } }: { shown: Shown }): JSX.Element {
  const say = useSay();
  const title = say("账目", "Accounts");
  const [place = "", ...figures] = head;
  return (
    <section>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={title}>
        <table class="by-place">
          <thead>
            <tr>
              <th scope="col">{place}</th>
              {figures.map((each) => (
                <th key={each} scope="col" class="num">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row place={district} kind="district" />
            {townships.map((township) => (
              <Township key={township.name} township={township} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Township({ township }: { township: ShownPlace }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { name, villages } = township;
  const button =
    villages.length === 0 ? (
      name
    ) : (
      <button type="button" class="unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {name}
      </button>
    );
  return (
    <>
      <Row place={township} kind="township" head={button} />
      {isOpen && villages.map((village) => <Row key={village.name} place={village} kind="village" />)}
    </>
  );
}

interface RowProps {
  readonly place: Omit<ShownPlace, "villages">;
  readonly kind: "district" | "township" | "village";
  readonly head?: JSX.Element | string;
}

function Row({ place: { name, cells }, kind, head = name }: RowProps): JSX.Element {
  return (
    <tr class={kind}>
      <th scope="row">{head}</th>
      {cells.map((cell, index) => (
        <td key={index} class="num">
          {cell}
        </td>
      ))}
    </tr>
  );
}
