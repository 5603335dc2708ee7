const GROUP = 3;

/** A decimal with its thousands apart, `-1,234,567.80`, whatever the locale. */
export function withThousands(number: string): string {
  const [, sign, whole, rest] = /^(-?)(\d*)(.*)$/s.exec(number) as unknown as readonly [string, string, string, string];
  let grouped = whole.slice(0, whole.length % GROUP);
  for (let at = grouped.length; at < whole.length; at += GROUP)
    grouped += `${grouped === "" ? "" : ","}${whole.slice(at, at + GROUP)}`;
  return `${sign}${grouped}${rest}`;
}
