import { explain, type Locale } from "../../index.js";
import { type Choices, changesOf, isOpen } from "./choices.js";
import type { Answered } from "./outcome.js";

/** The ways an answer is taken along. */
export type CopyForm = "text" | "json" | "typescript" | "command";

/** An answer as text, as data, as a program or as a command that gives it again. */
export function asCode(answer: Answered, choices: Choices, form: CopyForm, locale: Locale): string {
  const { finding, policy, rule, facts } = answer;
  switch (form) {
    case "text":
      return explain(finding, locale, { policy });
    case "json":
      return JSON.stringify(finding, undefined, 2);
    case "typescript":
      return program(rule, facts, choices);
    case "command":
      return command(rule, facts, choices, locale);
  }
}

function program(rule: string, facts: object, choices: Choices): string {
  const isChosen = Object.keys(choices).length > 0;
  const names = isChosen ? "askRule, withReadings, yingzhou2021" : "askRule";
  const policy = isChosen ? `, withReadings(yingzhou2021, ${JSON.stringify(changesOf(choices))})` : "";
  return [
    `import { ${names} } from "yingzhou-insurance";`,
    "",
    `askRule(${JSON.stringify(rule)}, ${JSON.stringify(facts)}${policy});`,
  ].join("\n");
}

function command(rule: string, facts: object, choices: Choices, locale: Locale): string {
  const changes = Object.entries(changesOf(choices)).map(([name, change]) => {
    const figure = change as { readonly value: string; readonly source: string };
    const given = isOpen(name as never) ? `${figure.value}@${figure.source}` : (change as string);
    return ` --reading ${quoted(`${name}=${given}`)}`;
  });
  const language = locale === "en" ? " --locale en" : "";
  return `npx yingzhou-insurance explain ${rule} ${quoted(JSON.stringify(facts))}${changes.join("")}${language}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
