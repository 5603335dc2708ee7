/** A mutant by what a reader sees of it; a line number would be another after each change above it. */
export function described(file, source, { location: { start, end }, replacement }) {
  const line = source.split("\n")[start.line];
  const from = line.slice(start.column, end.line === start.line ? end.column : undefined);
  return { file, line: line.trim(), from, to: replacement };
}
