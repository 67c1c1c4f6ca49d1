import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineChanges } from '../../../src/domain/differences/lineChanges.ts';

const kinds = (before: string, after: string) => lineChanges(before, after).map(({ kind, text }) => `${kind} ${text}`);

describe('lineChanges', () => {
  it('tells kept, removed, added and moved lines', () => {
    expect(kinds('a\nb\nc', 'a\nc\nd')).toEqual(['kept a', 'removed b', 'kept c', 'added d']);
    expect(kinds('a\nb\nc', 'b\nc\na')).toEqual(['kept b', 'kept c', 'moved a']);
  });

  it('has every line of the later text once, and of the earlier one only what went', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = lineChanges(before.join('\n'), after.join('\n'));
        expect(changes.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(after);
        const gone = changes.filter(({ kind }) => kind === 'removed').length;
        const come = changes.filter(({ kind }) => kind === 'added').length;
        expect(before.length - gone).toBe(after.length - come);
      }),
    );
  });
});
