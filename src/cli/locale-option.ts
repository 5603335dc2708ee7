import type { Locale } from "../index.js";
import type { Arguments, Command } from "./command.js";
import { CommandError } from "./command-error.js";

/** `--locale en`. */
export const localeOption: Command["options"] = { locale: { type: "string", short: "l" } };

/** What the help of a command says of it. */
export const localeHelp: string =
  "  -l, --locale zh-CN|en          语言，默认中文            language; Chinese by default";

/** The language asked for. */
export function localeOf(given: Arguments): Locale {
  const locale = given.option("locale") ?? "zh-CN";
  if (locale === "zh-CN" || locale === "en") return locale;
  throw new CommandError("USAGE", `--locale 应为 zh-CN 或 en：${locale}`, `--locale takes zh-CN or en: ${locale}`);
}
