import { stackInSources } from '../store/stackInSources.ts';

/** Stacks that nobody catches name the sources, too. Logs map by themselves: Next takes this place for its own. */
export function mapStacks(): void {
  Error.prepareStackTrace = (error, sites) => stackInSources([String(error), ...sites.map((site) => `    at ${site}`)].join('\n'));
}
