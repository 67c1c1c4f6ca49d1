import type { Page } from 'playwright-core';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Half of what counts as good (web.dev, Cumulative Layout Shift). A line that comes in two pieces may break anew. */
const MOST = 0.05;

/**
 * What moved since the page began to load: when, by how much of the window, and from where to where; nothing while it is hardly seen. What
 * moves right after a key counts too, though browsers forgive it: whether an answer comes sooner or later must not matter.
 */
export function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(async (most) => {
    // What moved in a frame is told after it was drawn.
    for (let frames = 0; frames < 3; frames += 1) await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const rectOf = ({ y, width, height }: DOMRectReadOnly) => `${Math.round(width)} by ${Math.round(height)} at ${Math.round(y)}`;
    const shifts = observer.takeRecords() as LayoutShift[];
    if (shifts.reduce((sum, { value }) => sum + value, 0) <= most) return [];
    return shifts.flatMap(({ startTime, value, sources }) =>
      sources.map(({ node, previousRect, currentRect }) => {
        const what = node instanceof Element ? `${node.tagName}.${node.className}` : (node?.textContent ?? 'what is gone');
        return `${Math.round(startTime)} ms, ${value.toFixed(3)}: ${what} from ${rectOf(previousRect)} to ${rectOf(currentRect)}`;
      }),
    );
  }, MOST);
}
