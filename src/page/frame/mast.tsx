import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { type Locale, version, yingzhou2021 } from "../../index.js";
import { noDecision } from "../../ledger/text/no-decision.js";
import { go, hashOf, type View, views } from "./address.js";
import { useLocale, useSay } from "./language.js";
import { Search } from "./search.js";
import { titleOf } from "./view-titles.js";

/** The head of the page: what it is, the search, the views. */
export function Mast({ view, onLocale }: { view: View; onLocale: (locale: Locale) => void }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const { year } = yingzhou2021.pension;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        {say("跳到正文", "Skip to the content")}
      </button>
      <header class="mast">
        <div class="wrap">
          <div class="util">
            <ul>
              <li>{say(`${version} 版`, `Version ${version}`)}</li>
              <li>{say("不联网", "Offline")}</li>
              <li class="wide">
                {say("填写和拖入的内容不离开这台电脑", "What you type or drop never leaves this machine")}
              </li>
            </ul>
            <div>
              <button
                type="button"
                lang={locale === "en" ? "zh-CN" : "en"}
                onClick={() => onLocale(locale === "en" ? "zh-CN" : "en")}
              >
                {say("English", "中文")}
              </button>
              <ThemeSwitch />
            </div>
          </div>
          <div class="title">
            <div>
              <h1>
                {say(
                  `颍州区 ${year} 年居民养老、医保规则`,
                  `Resident pension and medical rules of Yingzhou district, ${year}`,
                )}
              </h1>
              <p>
                {say(
                  "把两份通知做成可以提问、可以核算的规则。",
                  "Two notices as rules that can be asked and worked out.",
                )}
                <br />
                {say(noDecision.zh, noDecision.en)}
              </p>
            </div>
            <Search />
          </div>
          <Tabs view={view} />
        </div>
      </header>
    </>
  );
}

/** The machine's own theme, until one is chosen. */
function ThemeSwitch(): JSX.Element {
  const say = useSay();
  const [isDark, setDark] = useState(matchMedia("(prefers-color-scheme: dark)").matches);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
  }, [isDark]);
  return (
    <button type="button" onClick={() => setDark(!isDark)}>
      {isDark ? say("浅色", "Light") : say("深色", "Dark")}
    </button>
  );
}

/** The views as tabs: arrows go from one to the next, and one of them is a stop of the Tab key. */
function Tabs({ view }: { view: View }): JSX.Element {
  const say = useSay();
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = views[(views.indexOf(view) + step + views.length) % views.length] ?? view;
    go(hashOf(next));
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={say("页面", "Views")} onKeyDown={move}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === view}
          aria-controls={one}
          tabIndex={one === view ? 0 : -1}
          onClick={() => go(hashOf(one))}
        >
          {titleOf(one, say)}
        </button>
      ))}
    </div>
  );
}
