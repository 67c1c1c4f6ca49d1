import { describe, expect, it } from '@jest/globals';
import { create } from 'qrcode';
import { qrPath, QUIET_ZONE } from '../../src/site/posting/qrPath.ts';

/** The modules that strokes one module wide blacken: 'x y' of each. */
function drawn(path: string): string[] {
  const dark: string[] = [];
  let [x, y] = [0, 0];
  for (const [, step = '', numbers = ''] of path.matchAll(/([Mmh])([^Mmh]+)/g)) {
    const [across = 0, down = 0] = numbers.split(' ').map(Number);
    if (step === 'M') [x, y] = [across, down - 0.5];
    else if (step === 'm') x += across;
    else for (const end = x + across; x < end; x += 1) dark.push(`${x} ${y}`);
  }
  return dark;
}

describe('a code as a path', () => {
  it.each(['https://tthc.example/', `https://tthc.example/thu-tuc/1.001193/2026-11-30?dia-ban=00004&x=${'y'.repeat(80)}`])(
    'draws each dark module of %s once, within its quiet zone',
    (address) => {
      const { modules } = create(address, { errorCorrectionLevel: 'M' });
      const wanted = Array.from({ length: modules.size ** 2 }, (_, i) => [i % modules.size, Math.floor(i / modules.size)] as const)
        .filter(([x, y]) => modules.get(y, x) === 1)
        .map(([x, y]) => `${x + QUIET_ZONE} ${y + QUIET_ZONE}`);
      const { size, path } = qrPath(address);
      expect(size).toBe(modules.size + 2 * QUIET_ZONE);
      expect(drawn(path)).toEqual(wanted);
    },
  );
});
