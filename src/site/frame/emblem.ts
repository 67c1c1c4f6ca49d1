/** A sheet of paper with a star: the site's own sign, on the tab and beside its name. */
export const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28"><rect width="32" height="32" rx="6" fill="#b3141f"/><path fill="#ffd84d" d="m16 6.5 2.35 6.6 7 .2-5.55 4.25 1.97 6.7L16 20.3l-5.77 3.95 1.97-6.7-5.55-4.25 7-.2z"/></svg>';
