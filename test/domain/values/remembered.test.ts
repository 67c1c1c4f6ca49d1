import { describe, expect, it } from '@jest/globals';
import { remembered, withoutMemory } from '../../../src/domain/values/remembered.ts';

function counted() {
  const calls: string[] = [];
  const lengthOf = remembered((texts: readonly string[], by: string) => {
    calls.push(by);
    return texts.length;
  });
  return { calls, lengthOf };
}

describe('What is derived from a value', () => {
  it('is worked out once for each value, whatever helped to work it out', () => {
    const { calls, lengthOf } = counted();
    const texts = ['a', 'b'];
    expect([lengthOf(texts, 'first'), lengthOf(texts, 'second'), lengthOf(['c'], 'other')]).toEqual([2, 2, 1]);
    expect(calls).toEqual(['first', 'other']);
  });

  it('is remembered where it is null or undefined too', () => {
    let calls = 0;
    const nothing = remembered((_value: object) => void (calls += 1));
    const value = {};
    nothing(value);
    nothing(value);
    expect(calls).toBe(1);
  });

  it('is worked out each time without memory, and remembered again afterwards, also behind an error', () => {
    const { calls, lengthOf } = counted();
    const texts = ['a'];
    lengthOf(texts, 'first');
    expect(() =>
      withoutMemory(() => {
        lengthOf(texts, 'forgetful');
        throw new Error('broken off');
      }),
    ).toThrow('broken off');
    lengthOf(texts, 'last');
    expect(calls).toEqual(['first', 'forgetful']);
  });
});
