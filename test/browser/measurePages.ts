import type { Page } from 'playwright-core';

/** How far down a phone's page the papers begin, and what a page weighs. */
export interface MeasuredPages {
  readonly pages: number;
  readonly withPapers: number;
  /** Codes whose papers begin behind the middle of the third screen. */
  readonly papersLate: readonly string[];
  /** Bytes of the page in the middle, and of that which 99 of 100 stay below. */
  readonly middleBytes: number;
  readonly farBytes: number;
}

const LATE = 2.5;
const PHONE = { width: 360, height: 740 };

/** Measures the page of every procedure in force of a system, 360 px wide. A thousand take about two minutes. */
export async function measurePages(page: Page, url: string, note: (done: number) => void = () => {}): Promise<MeasuredPages> {
  const sizes: number[] = [];
  const papersLate: string[] = [];
  let withPapers = 0;
  await page.setViewportSize(PHONE);
  await page.goto(url);
  for (const code of await allCodes(url)) {
    const { markup, bytes } = await firstVisit(`${url}/thu-tuc/${code}`);
    sizes.push(bytes);
    const screens = await screensIn(page, markup);
    if (screens !== null) withPapers += 1;
    if (screens !== null && screens > LATE) papersLate.push(code);
    note(sizes.length);
  }
  sizes.sort((a, b) => a - b);
  const sizeAt = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
  return { pages: sizes.length, withPapers, papersLate, middleBytes: sizeAt(0.5), farBytes: sizeAt(0.99) };
}

interface Listed {
  readonly items: { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every procedure in force. */
async function allCodes(url: string): Promise<string[]> {
  const codes: string[] = [];
  for (let after = ''; ;) {
    const asked = `${url}/v1/procedures?first=100${after ? `&after=${encodeURIComponent(after)}` : ''}`;
    const { items, pageInfo } = (await (await fetch(asked)).json()) as Listed;
    codes.push(...items.map(({ code }) => code));
    if (!pageInfo.hasNextPage) return codes;
    after = pageInfo.endCursor ?? '';
  }
}

/** The page, and how many bytes its first visitor receives. */
export async function firstVisit(address: string): Promise<{ readonly markup: string; readonly bytes: number }> {
  const response = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  return { markup: await response.text(), bytes: Number(response.headers.get('content-length')) };
}

/**
 * How many screens from the top the papers begin.
 * All are laid out in one open page of the same style, because a thousand loads would take minutes.
 */
function screensIn(page: Page, markup: string): Promise<number | null> {
  return page.evaluate((text) => {
    document.body.innerHTML = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
    const papers = document.getElementById('giay-to');
    return papers ? (papers.getBoundingClientRect().top + scrollY) / innerHeight : null;
  }, markup);
}
