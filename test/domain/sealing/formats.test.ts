import { expect, it } from '@jest/globals';
import type { Announcement } from '../../../src/domain/sealing/announcement.ts';
import { hashAnnouncement, nextAnnouncement } from '../../../src/domain/sealing/announcement.ts';
import { aSmallCountry } from '../../factories/smallCountry.ts';

/** Hashes of these decisions, as sealed before heads had a second format (2026-11-27). */
const BEFORE = [
  'bc952eab5a1049cd4706bf6a7fc2604407ca7d0cb67c0976ca0e54cd1a78de0e',
  'd93803b6a395edcc193ece015f3edc787c2a55296c1a28637fe31399bdd00608',
  '48b1067bfe9ca8337460d424df4fc7cdd058922d3d5e90f75d8292b79952aed4',
  '39a8efd95b2f01596ebb14ee581b16833094ecc3614e39693b1cecb2a1427bfc',
  '3cfdea20e701558d469cca6c184b96134696162f0bb40df3bef69ecb1e6333e1',
];

it('decisions sealed before heads had a second format have the hashes that they had', async () => {
  const { book } = await aSmallCountry();
  let previous: Announcement | null = null;
  for (const [i, { announcement }] of book.announced.entries()) {
    const { format, legalBasis, handling, ...head } = announcement.head;
    expect([format, legalBasis, handling]).toEqual([2, [], null]);
    previous = nextAnnouncement(previous, head, announcement.lines, announcement.announcedAt);
    expect(previous.hash).toBe(BEFORE[i]);
    // The database stores text, so the hash must survive JSON.
    expect(hashAnnouncement(JSON.parse(JSON.stringify(previous)) as Announcement)).toBe(BEFORE[i]);
  }
});
