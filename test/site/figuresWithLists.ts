const text = (markup = '') => markup.replace(/<[^>]*>/g, '').trim();
const number = (written = '') => Number(text(written).replace(/\D/g, ''));
const address = (href = '') => href.replace(/&amp;/g, '&');

export interface FigureWithList {
  readonly figure: string;
  readonly count: number;
  /** Null where no list holds exactly what is counted. */
  readonly list: string | null;
}

/** What the page of statistics counts, and where it leads: its total, its bars, and its tables. */
export function figuresWithLists(page: string): { total: FigureWithList; bars: FigureWithList[]; rows: FigureWithList[] } {
  const [, total, inForce] = /<p class="total"><a href="([^"]+)"><strong>([^<]+)</.exec(page) ?? [];
  const bars = [...page.matchAll(/<(?:a href="([^"]+)"|g role="img") aria-label="([^"]+): ([\d.,]+)">/g)];
  const rows = [...page.matchAll(/<tr><th scope="row">((?:<a href="[^"]+">)?[^<]+(?:<\/a>)?)([^]*?)<\/th><td>([\d.,]+)<\/td><\/tr>/g)];
  const hrefOf = (markup: string) => /^<a href="([^"]+)"/.exec(markup)?.[1];
  const found = (figure: string, count: string, href: string | undefined): FigureWithList => ({
    figure,
    count: number(count),
    list: href === undefined ? null : address(href),
  });
  return {
    total: found('total', inForce ?? '', total),
    bars: bars.map(([, href, label = '', count = '']) => found(label, count, href)),
    rows: rows.flatMap(([, name = '', wider = '', count = '']) => {
      const [, widerHref, widerCount = ''] = /<a href="([^"]+)">([\d.,]+)/.exec(wider) ?? [];
      return [found(text(name), count, hrefOf(name)), ...(widerHref ? [found(`${text(name)} +`, widerCount, widerHref)] : [])];
    }),
  };
}

/** How many procedures a list says that it holds. */
export function listCount(page: string): number {
  return number(/<p>([\d.,]+) (?:thủ tục đang có hiệu lực|procedures in force)<\/p>/.exec(page)?.[1]);
}
