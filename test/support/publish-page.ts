import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** What the page was written for, as the sentence says that an older browser is left with. */
const browsers = ["chrome100", "firefox100"];

/**
 * Builds the page: one file that holds the library, the styles and the texts, and may load nothing. The bundler's
 * record of what went in stands beside it, for the licences.
 */
export async function publishPage(dist: string, plugins: Plugin[]): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/page/main.tsx"],
    tsconfig: "src/page/tsconfig.json",
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
    format: "iife",
    charset: "utf8",
    target: browsers,
    plugins,
    metafile: true,
    legalComments: "none",
    logLevel: "error",
  });
  const [script = "", style = ""] = [".js", ".css"].map(
    (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text,
  );
  writeFileSync(join(dist, "page.html"), pageOf(script.trim(), style.trim()));
  writeFileSync(join(dist, "metafile-page.json"), JSON.stringify(metafile));
}

/** The policy names the only script and the only style by what they hold; a worker is made of the same script. */
function pageOf(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>颍州区 2021 年居民养老、医保规则</title>
<style>${style}</style>
<body>
<div id="page">
<p lang="zh-CN">此页要用 Chrome、Edge 或 Firefox 100 及以后的版本打开，并允许运行脚本。
若一直停在这句话，请换一个浏览器。</p>
<p lang="en">This page needs Chrome, Edge or Firefox, version 100 or later, with scripts allowed.
If nothing more appears, please use another browser.</p>
</div>
<script>${script}</script>
`;
}

const digest = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
