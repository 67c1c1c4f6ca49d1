/** The polynomial of CRC-32 with its bits in reverse order, as gzip has them. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/**
 * The CRC-32 of two texts one after the other, from the CRC-32 of each and the length of the second in bytes. So nobody
 * has to read the second: the first sum is multiplied by x to the power of the bits that follow, modulo the polynomial.
 */
export function crc32Combined(first: number, second: number, length: number): number {
  let factor = ONE;
  // Each bit of the length squares x⁸ once more.
  for (let [power, left] = [ONE >>> 8, length]; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) factor = product(factor, power);
    power = product(power, power);
  }
  return (product(factor, first) ^ second) >>> 0;
}

function product(a: number, b: number): number {
  let sum = 0;
  let shifted = b;
  for (let bit = ONE; bit > 0; bit >>>= 1) {
    if ((a & bit) !== 0) sum ^= shifted;
    shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return sum >>> 0;
}
