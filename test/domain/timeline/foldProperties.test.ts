import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnnouncedDecision, DecisionHead } from '../../../src/domain/sealing/announcement.ts';
import { nextAnnouncement } from '../../../src/domain/sealing/announcement.ts';
import { addDays } from '../../../src/domain/values/calendarDate.ts';
import { currentCode } from '../../../src/domain/catalogue/aliases.ts';
import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { apply, catalogueAt, emptyCatalogue, fold, revisionKnownAt } from '../../../src/domain/catalogue/catalogue.ts';
import { enderOf, nextChange, versionsEndedBy } from '../../../src/domain/timeline/changes.ts';
import { EMPTY_DRAFT_LINE } from '../../../src/domain/decision/draft.ts';
import { compareClaims, holds, withoutTaken } from '../../../src/domain/timeline/claims.ts';
import { viewProcedures } from '../../../src/domain/timeline/procedureView.ts';
import type { SealedLine } from '../../../src/domain/sealing/sealedLine.ts';
import { summaryOf, sealLine } from '../../../src/domain/sealing/sealedLine.ts';
import type { Timeline } from '../../../src/domain/timeline/timeline.ts';
import { claimsOn, segmentOn, timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { findVersion, versionsOf } from '../../../src/domain/timeline/versions.ts';
import { withoutMemory } from '../../../src/domain/values/remembered.ts';
import { CHANGE_KINDS } from '../../../src/domain/values/vocabulary.ts';
import { placesOfVietNam } from '../../factories/placesOfVietNam.ts';
import { NaiveFold } from './naiveFold.ts';

/** The last two codes are provisional. A correction may bring the national one, or take it away again. */
const CODES = ['1.000001', '1.000002', '1.000003', '0.000001', '0.000002'];
/** The country, a merged province, one of its former provinces, and a province that never changed. */
const PLACES = [null, '24', '24~2025-06-30', '01'];
const ASKED = [null, '24', '24~2025-06-30', '27~2025-06-30', '01', '04'];

const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n * 7));

const anyLine = fc.record({
  code: fc.constantFrom(...CODES),
  kind: fc.constantFrom(...CHANGE_KINDS),
  place: fc.constantFrom(...PLACES),
  effectiveFrom: day,
  length: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 4 }),
  afterwards: fc.constantFrom('resumes' as const, 'nothing' as const),
  replaces: fc.subarray(CODES),
  contentFrom: fc.constantFrom('own' as const, 'national' as const, 'ownOverNational' as const),
  /** Chooses the earlier line that it corrects, as a share of all so far. Most lines correct none. */
  corrects: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true }), { freq: 4 }),
  isWithdrawn: fc.boolean(),
});

const anyHistory = fc.array(fc.array(anyLine, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 });

type Drawn = typeof anyHistory extends fc.Arbitrary<infer History> ? History : never;

/** Announces the drawn decisions without a check, because the fold must survive any history. */
function announce(history: Drawn): AnnouncedDecision[] {
  const announced: AnnouncedDecision[] = [];
  const ids: string[] = [];
  for (const [i, lines] of history.entries()) {
    const key = `2026-01-01/G15/${i}-QD`;
    const target = lines.find(({ corrects }) => corrects !== null) && announced[i - 1];
    const head: DecisionHead = {
      key,
      type: 'publication',
      number: `${i}/QĐ`,
      numberRaw: `${i}/QĐ`,
      title: null,
      issuingAuthority: { code: 'G15', name: 'Bộ Tư pháp' },
      place: null,
      signer: null,
      issuedOn: '2026-01-01',
      effectiveFrom: '2026-01-01',
      declaredCounts: null,
      expires: [],
      corrects: target ? target.announcement.decision : null,
      restates: null,
      document: null,
    };
    const rows = lines.map(({ length, corrects, place, replaces, ...drawn }, order) => {
      const until = length === null ? null : addDays(drawn.effectiveFrom, length);
      const line: SealedLine = {
        ...EMPTY_DRAFT_LINE,
        ...drawn,
        earlier: null,
        name: drawn.code,
        decision: key,
        order: order + 1,
        place: place === null ? null : { code: place, name: place },
        effectiveUntil: until,
        afterwards: until === null ? null : drawn.afterwards,
        replaces: replaces.map((code) => ({ code, name: code })),
        corrects: corrects === null ? null : (ids[Math.floor(corrects * ids.length)] ?? null),
        isWithdrawn: corrects !== null && drawn.isWithdrawn,
        expiryOf: null,
        contentOf: null,
        content: null,
      };
      return sealLine(line);
    });
    ids.push(...rows.map(({ id }) => id));
    const instant = `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`;
    announced.push({
      announcement: nextAnnouncement(
        announced.at(-1)?.announcement ?? null,
        head,
        rows.map(({ id }) => id),
        instant,
      ),
      lines: rows.map(({ id, line }) => ({ id, summary: summaryOf(line) })),
    });
  }
  return announced;
}

const empty = () => emptyCatalogue(placesOfVietNam());

/** Everything that the catalogue answers: its own maps, and every timeline for every place. */
function answers(catalogue: Catalogue) {
  const timelines = CODES.flatMap((code) => ASKED.map((place) => [code, place, summary(timelineFor(catalogue, code, place))]));
  return { revision: catalogue.revision, hash: catalogue.hash, lines: [...catalogue.lines.keys()], timelines };
}

function summary(timeline: Timeline) {
  return timeline.map(({ from, until, effect, line, national }) => [from, until, effect, line.id, national?.id ?? null]);
}

describe('Under any history', () => {
  it('what is remembered of values changes no answer, also after each announcement', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const announced = announce(history);
        let grown = empty();
        for (const [i, decision] of announced.entries()) {
          grown = apply(grown, decision);
          const remembering = answers(grown);
          expect(withoutMemory(() => answers(fold(announced.slice(0, i + 1), empty())))).toEqual(remembering);
        }
      }),
    );
  });

  it('a timeline is in order, without overlap, without empty or mergeable segments: at most one answer a day', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const catalogue = fold(announce(history), empty());
        for (const code of CODES)
          for (const place of ASKED) {
            const timeline = timelineFor(catalogue, code, place);
            for (const [i, segment] of timeline.entries()) {
              if (segment.until !== null) expect(segment.from < segment.until).toBe(true);
              const next = timeline[i + 1];
              if (next) expect(segment.until !== null && segment.until <= next.from).toBe(true);
              if (next && segment.until === next.from)
                expect([segment.effect, segment.line.id, segment.national?.id]).not.toEqual([next.effect, next.line.id, next.national?.id]);
            }
          }
      }),
      { numRuns: 150 },
    );
  });

  it('the national answer for a day is what the last standing line in order whose window holds the day says', () => {
    fc.assert(
      fc.property(anyHistory, fc.array(day, { minLength: 5, maxLength: 5 }), (history, days) => {
        const catalogue = fold(announce(history), empty());
        for (const code of CODES) {
          const claims = withoutTaken(claimsOn(catalogue, code).filter(({ place }) => place === null)).sort(compareClaims);
          if (claims.length === 0) continue;
          for (const asked of days) {
            const last = claims.filter((claim) => holds(claim, asked)).at(-1);
            const hasText = last?.effect === 'text' && (last.textUntil === null || asked < last.textUntil);
            const segment = segmentOn(timelineFor(catalogue, code, null), asked);
            expect(segment?.line.id).toBe(last?.line.id);
            expect(segment?.effect === 'text').toBe(hasText);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('folding at once equals folding step by step, from any point on', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(9), (history, cut) => {
        const announced = announce(history);
        const atOnce = answers(fold(announced, empty()));
        expect(answers(announced.reduce(apply, empty()))).toEqual(atOnce);
        // These answers fill the memory halfway. They must not last.
        const halfway = fold(announced.slice(0, cut), empty());
        answers(halfway);
        expect(answers(fold(announced.slice(cut), halfway))).toEqual(atOnce);
      }),
      { numRuns: 100 },
    );
  });

  it('what was known at an instant is the fold of that prefix of the log', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(9), (history, length) => {
        const announced = announce(history);
        const prefix = announced.slice(0, length);
        const instant = prefix.at(-1)?.announcement.announcedAt ?? '2025-12-31T00:00:00.000Z';
        const catalogue = fold(announced, empty());
        const revision = revisionKnownAt(catalogue, instant);
        expect(revision).toBe(prefix.length);
        expect(answers(catalogueAt(catalogue, revision))).toEqual(answers(fold(prefix, empty())));
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, and every view of every day and place is consistent', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, asOf) => {
        const catalogue = fold(announce(history), empty());
        for (const place of ASKED)
          for (const view of viewProcedures(catalogue, { asOf, place })) {
            expect(view.legalForce === 'inForce').toBe(view.version !== null);
            if (view.version) expect(view.version.from <= asOf && (view.version.until === null || asOf < view.version.until)).toBe(true);
            if (view.version) expect(view.latest?.id).toBe(view.version.id);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('answers what a fold day by day, written from the rules alone, answers', () => {
    const asked = fc.record({ code: fc.constantFrom(...CODES), place: fc.constantFrom(...ASKED), on: day });
    fc.assert(
      fc.property(anyHistory, fc.array(asked, { minLength: 12, maxLength: 12 }), (history, points) => {
        const announced = announce(history);
        const catalogue = fold(announced, empty());
        const naive = new NaiveFold(announced, placesOfVietNam(), ['2025-12-31', '2027-12-31']);
        for (const { code, place, on } of points) {
          const segment = segmentOn(timelineFor(catalogue, code, place), on);
          const told = segment && { effect: segment.effect === 'text', line: segment.line.id, national: segment.national?.id ?? null };
          const expected = naive.answer(code, place, on);
          expect([code, place, on, told]).toEqual([
            code,
            place,
            on,
            expected && { effect: expected.effect === 'text', line: expected.line, national: expected.national },
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('every name of a procedure answers the same, and no list holds it twice', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, asOf) => {
        const catalogue = fold(announce(history), empty());
        const listed = viewProcedures(catalogue, { asOf, place: null }).map(({ code }) => code);
        expect(new Set(listed).size).toBe(listed.length);
        for (const code of CODES) {
          const current = currentCode(catalogue, code);
          expect(currentCode(catalogue, current)).toBe(current);
          expect(listed.filter((other) => other === code && other !== current)).toEqual([]);
          for (const place of ASKED)
            expect(summary(timelineFor(catalogue, code, place))).toEqual(summary(timelineFor(catalogue, current, place)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('what ends has an ender, what is to change is announced, and every version is found again by its id', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, asked) => {
        const catalogue = fold(announce(history), empty());
        for (const code of CODES)
          for (const place of ASKED) {
            const timeline = timelineFor(catalogue, code, place);
            const versions = versionsOf(timeline);
            for (const version of versions) {
              if (version.until !== null) expect(enderOf(catalogue, version, timeline)).not.toBeNull();
              const found = findVersion(catalogue, version.id, version.from, place ?? version.line.summary.place?.code ?? null);
              expect([found?.from, found?.until]).toEqual([version.from, version.until]);
            }
            const isToChange = versions.some(({ from, until }) => from > asked || (until !== null && until > asked));
            if (isToChange) expect(nextChange(catalogue, timeline, asked)).not.toBeNull();
          }
        // Here a national line takes over on the very day on which the version ends.
        for (const line of catalogue.lines.values()) {
          if (line.summary.place !== null) continue;
          for (const ended of versionsEndedBy(catalogue, line))
            expect(enderOf(catalogue, ended, timelineFor(catalogue, ended.line.summary.code, null))?.id).toBe(line.id);
        }
      }),
      { numRuns: 100 },
    );
  });
});
