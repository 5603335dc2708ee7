import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Command } from "./command.js";
import { CommandError } from "./command-error.js";
import { outputOf } from "./output-option.js";
import { writeWhole } from "./outputs.js";

/** `page`: the page, to be opened by a double click. */
export const pageCommand: Command = {
  help: `yingzhou-insurance page -o <颍州.html>

写出网页：一个文件，双击用浏览器打开，不用安装，不联网；能逐条提问、算整本台账、读通知、评分。
Writes the page out: one file to be opened by a double click, without network and with nothing to install; it asks every
rule, settles a whole ledger, shows the notices and scores a township.

  -o, --output 文件              输出，扩展名 .html         the output, an .html`,
  options: { output: { type: "string", short: "o" } },
  arguments: [0, 0],
  async run(given, streams) {
    const path = outputOf(given);
    if (!/\.html?$/i.test(path))
      throw new CommandError("USAGE", `网页写作 .html：${path}`, `a page is an .html: ${path}`);
    // The package's own name leads to its file from wherever this code was bundled to.
    const manifest = createRequire(import.meta.url).resolve("yingzhou-insurance/package.json");
    const page = await readFile(join(dirname(manifest), "dist/page.html"), "utf8");
    await writeWhole([], async (outputs) => {
      const output = await outputs.open(path, streams.stdout);
      output.add(page);
    });
    return { exit: 0 };
  },
};
