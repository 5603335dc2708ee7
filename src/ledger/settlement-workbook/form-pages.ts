/** The columns of a form that stand on one page, beside the places, which stand on each. */
export interface FormPage {
  readonly from: number;
  /** The first that doesn't. */
  readonly to: number;
}

/** The pages of a form, and how wide its columns are on them. */
export interface FormPages {
  readonly pages: readonly FormPage[];
  readonly widths: readonly number[];
}

/** How wide a page may be, in characters, that is legible on A4 across. */
const WIDEST_PAGE = 153;
/** How wide each of several is at least, for the title to fit. */
const NARROWEST_PAGE = 120;

/**
 * Parts the columns of a form into pages; those of a group stay together, as none is wider than a page.
 *
 * @param places - the widths of the columns that stand on each page
 * @param groups - the group of each other column, if any
 * @param least - how wide each other column is at least
 */
export function formPages(
  places: readonly number[],
  groups: readonly (string | undefined)[],
  least: readonly number[],
): FormPages {
  const ofPlaces = sumOf(places);
  const begins = groups.flatMap((group, index) => (group === undefined || group !== groups[index - 1] ? [index] : []));
  const starts = [0];
  for (const [index, begin] of begins.entries()) {
    const end = begins[index + 1] ?? groups.length;
    const start = starts.at(-1) as number;
    if (begin > start && ofPlaces + sumOf(least.slice(start, end)) > WIDEST_PAGE) starts.push(begin);
  }
  const pages = starts.map((from, index) => ({ from, to: starts[index + 1] ?? groups.length }));
  if (pages.length === 1) return { pages, widths: least };
  const widths = pages.flatMap(({ from, to }) => {
    const own = least.slice(from, to);
    const share = Math.max(1, (NARROWEST_PAGE - ofPlaces) / sumOf(own));
    return own.map((width) => Math.floor(width * share));
  });
  return { pages, widths };
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
