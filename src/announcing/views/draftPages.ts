import type { Foreseen } from './catalogueViews.ts';

/** Renders pages of the citizens' site; the wiring plugs it in. */
export type DraftPages = (request: {
  readonly foreseen: Foreseen;
  /** The page's address on the site, with its parameters: '/thu-tuc/1.001193?dia-ban=31'. */
  readonly address: string;
  /** Below which the pages of this draft lie, without a slash at the end. */
  readonly base: string;
}) => Promise<RenderedPage>;

interface RenderedPage {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}
