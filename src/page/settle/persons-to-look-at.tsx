import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay } from "../frame/language.js";
import type { ShownPersons } from "./work/shown.js";

const FIRST = 5;

/** Persons with several rows, or in conflict, or to be looked at for another reason: told by rows, not by name. */
export function PersonsToLookAt({ list: { what, inAll, persons } }: { list: ShownPersons }): JSX.Element {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? persons : persons.slice(0, FIRST);
  const titles = { rows: say("台账行号", "Rows"), why: say("不同之处", "What differs") };
  return (
    <section>
      <h3>
        {what} {say(`${inAll} 人`, `(${inAll} persons)`)}
      </h3>
      {listed.length > 0 && (
        <table class="map">
          <thead>
            <tr>
              <th scope="col">{say("号码末四位", "ID ends in")}</th>
              <th scope="col">{titles.rows}</th>
              <th scope="col">{titles.why}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ idNumberEnd, places, why }) => (
              <tr key={places.join()} class={why === "" ? undefined : "doubtful"}>
                <th scope="row">…{idNumberEnd}</th>
                <td data-label={titles.rows}>{places.join(say("、", ", "))}</td>
                <td data-label={titles.why}>{why === "" ? say("相同", "alike") : why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isWhole && persons.length > FIRST && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {persons.length < inAll
            ? say(
                `前 ${persons.length} 人，其余见“结算-名单.xlsx”`,
                `The first ${persons.length}; the rest are in 结算-persons.xlsx`,
              )
            : say(`全部 ${inAll} 人`, `All ${inAll}`)}
        </button>
      )}
    </section>
  );
}
