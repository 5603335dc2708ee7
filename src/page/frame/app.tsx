import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Locale } from "../../index.js";
import { AskView } from "../ask/ask-view.js";
import { ReadView } from "../read/read-view.js";
import { ScoreView } from "../score/score-view.js";
import { SettleView } from "../settle/settle-view.js";
import { type Address, here, useAddress, type View, type ViewProps } from "./address.js";
import { Foot } from "./foot.js";
import { Language } from "./language.js";
import { Mast } from "./mast.js";

const bodies: Readonly<Record<View, ComponentType<ViewProps>>> = {
  ask: AskView,
  settle: SettleView,
  read: ReadView,
  score: ScoreView,
};

/** The page: its head, the view that is asked for, its foot. */
export function App(): JSX.Element {
  const address = useAddress();
  const [locale, setLocale] = useState<Locale>(address.params.get("lang") === "en" ? "en" : "zh-CN");
  // A view that was left is kept: a ledger that runs goes on, and what was typed stands.
  const [opened, setOpened] = useState<readonly Address[]>([]);
  const shown = [...opened.filter(({ view }) => view !== address.view), address];
  useEffect(() => setOpened(shown), [here()]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Language.Provider value={locale}>
      <Mast view={address.view} onLocale={setLocale} />
      <main id="main" tabIndex={-1}>
        <div class="wrap">
          {[...shown]
            .sort((one, other) => one.view.localeCompare(other.view))
            .map((place) => {
              const Body = bodies[place.view];
              return (
                <section
                  key={place.view}
                  id={place.view}
                  role="tabpanel"
                  aria-labelledby={`tab-${place.view}`}
                  hidden={place.view !== address.view}
                >
                  <Body address={place} />
                </section>
              );
            })}
        </div>
      </main>
      <Foot />
    </Language.Provider>
  );
}
