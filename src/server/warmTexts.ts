import { factsIn } from '../catalogue/contentFactsIndex.ts';
import type { OpenCatalogue } from './openCatalogue.ts';

/**
 * Reads all texts once after a start, and later those that were announced, so that nobody's question waits for it.
 * Requests are answered in between.
 */
export function warmTexts({ contents, follower }: Pick<OpenCatalogue, 'contents' | 'follower'>): () => void {
  const facts = factsIn(contents);
  const read = () => void facts.warmUp(follower.current().catalogue);
  const stopListening = follower.onChange(read);
  read();
  return () => {
    stopListening();
    facts.stop();
  };
}
