import type { Locale } from "../../index.js";

/** The title of a number and its unit, which stands behind it: 缴费档次（元/年）, "Contribution tier, yuan a year". */
export function splitUnit(whole: string, locale: Locale): { readonly title: string; readonly unit: string } {
  const behind = locale === "en" ? /^(.+), (yuan|yuan a year|percent|per mille|persons)$/ : /^(.+)（([^（）]{1,4})）$/;
  const [, title = whole, unit = ""] = behind.exec(whole) ?? [];
  return { title, unit: SIGNS[unit] ?? unit };
}

const SIGNS: Readonly<Record<string, string>> = { percent: "%", "per mille": "‰" };
