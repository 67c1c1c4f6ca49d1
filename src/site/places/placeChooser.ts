/** The page that chooses a place and leads back with it. */
export function placeChooser(back: string): string {
  return `/dia-ban/chon?${new URLSearchParams({ ve: back })}`;
}

/** An own address seen from a place; null: from the whole country. Other hosts are no way back. */
export function seenFrom(back: string, place: string | null): string {
  const isOwn = back.startsWith('/') && !back.startsWith('//') && !back.startsWith('/\\');
  const url = new URL(isOwn ? back : '/', 'http://page');
  url.searchParams.delete('dia-ban');
  url.searchParams.delete('trang');
  if (place !== null) url.searchParams.set('dia-ban', place);
  return url.pathname + url.search;
}
