import { describe, expect, it } from '@jest/globals';
import { heapMegabytes } from '../../src/server/heapSize.ts';

const MEGABYTE = 1024 ** 2;
const GIGABYTE = 1024 ** 3;

describe('the heap that a server is given', () => {
  it.each([
    ['an empty catalogue', { databaseBytes: 0, availableBytes: 24 * GIGABYTE, servesAdmin: false }, 300],
    ['the national list', { databaseBytes: 94 * MEGABYTE, availableBytes: 24 * GIGABYTE, servesAdmin: false }, 300],
    ['ten times as much', { databaseBytes: 940 * MEGABYTE, availableBytes: 24 * GIGABYTE, servesAdmin: false }, 1_140],
    ['a MongoDB, whose size nobody knows yet', { databaseBytes: null, availableBytes: 24 * GIGABYTE, servesAdmin: false }, 800],
    ['a MongoDB in the reader of kubernetes.yaml', { databaseBytes: null, availableBytes: 768 * MEGABYTE, servesAdmin: false }, 461],
    ['the admin too', { databaseBytes: 94 * MEGABYTE, availableBytes: 24 * GIGABYTE, servesAdmin: true }, 800],
    ['a container of 512 MB', { databaseBytes: 940 * MEGABYTE, availableBytes: 512 * MEGABYTE, servesAdmin: true }, 307],
    ['a container that is too small', { databaseBytes: 0, availableBytes: 256 * MEGABYTE, servesAdmin: false }, 200],
  ])('%s', (_what, needs, megabytes) => {
    expect(heapMegabytes(needs)).toBe(megabytes);
  });
});
