import { useEffect, useState } from 'react';
import type { FoundEntry } from '../../registers/lookUpEndpoint.ts';
import type { LookedUp } from '../fromRegister.ts';

const PAUSE_MS = 200;
const SHORTEST = 2;

/** What a register has for the words, once typing pauses; null before, and where fewer than two characters are typed. */
export function useFoundEntries(register: LookedUp, words: string, language: 'vi' | 'en'): readonly FoundEntry[] | null {
  const [found, setFound] = useState<readonly FoundEntry[] | null>(null);
  useEffect(() => {
    if (words.trim().length < SHORTEST) return setFound(null);
    const stop = new AbortController();
    const wait = setTimeout(() => {
      const address = `/api/look-up?${new URLSearchParams({ in: register, words })}`;
      fetch(address, { credentials: 'include', signal: stop.signal, headers: { 'accept-language': language } })
        .then(async (response) => (response.ok ? ((await response.json()) as { entries: FoundEntry[] }).entries : null))
        .then(setFound)
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [register, words, language]);
  return found;
}
