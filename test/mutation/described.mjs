/** A mutant by what a reader sees of it; a line number would be another after each change above it. */
export function described(file, source, { location: { start, end }, replacement }) {
  const line = source.split("\n")[start.line - 1];
  const from = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
  return { file, line: line.trim(), from, to: replacement };
}
