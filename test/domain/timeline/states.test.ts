import { describe, expect, it } from '@jest/globals';
import { timelineFor } from '../../../src/domain/timeline/timeline.ts';
import { versionOn } from '../../../src/domain/timeline/versions.ts';
import type { ProcedureInBook } from '../../factories/procedures.ts';
import {
  aComingProcedure,
  anAbolishedProcedure,
  anAmendedProcedure,
  anInForceProcedure,
  aProcedureDroppedByOneProvince,
  aProcedureOfOneProvince,
  aProcedureWithAComingText,
  aProcedureWithALocalText,
  aReinstatedProcedure,
  aReplacedProcedure,
  aTemporaryProcedure,
  aWithdrawnProcedure,
} from '../../factories/procedures.ts';

const BAC_NINH = '24';
const NATION = null;

/** Days, each with the number of the decision that answers on it. 0 means that nothing is in force. */
type Answers = readonly (readonly [day: string, place: string | null, decision: number])[];

const STATES: readonly (readonly [state: string, procedure: () => ProcedureInBook, answers: Answers])[] = [
  [
    'in force',
    () => anInForceProcedure(),
    [
      ['2024-01-01', NATION, 0],
      ['2024-01-02', NATION, 1],
      ['2099-12-31', BAC_NINH, 1],
    ],
  ],
  [
    'to come',
    () => aComingProcedure(),
    [
      ['2026-12-31', NATION, 0],
      ['2027-01-01', NATION, 1],
    ],
  ],
  [
    'amended',
    () => anAmendedProcedure(),
    [
      ['2025-06-30', NATION, 1],
      ['2025-07-01', NATION, 2],
    ],
  ],
  [
    'with a text to come',
    () => aProcedureWithAComingText(),
    [
      ['2026-12-31', NATION, 1],
      ['2027-01-01', NATION, 2],
    ],
  ],
  [
    'with a window',
    () => aTemporaryProcedure(),
    [
      ['2025-06-30', NATION, 1],
      ['2025-09-30', NATION, 2],
      ['2025-10-01', NATION, 1],
    ],
  ],
  [
    'with a window that nothing follows',
    () => aTemporaryProcedure({ afterwards: 'nothing' }),
    [
      ['2025-09-30', NATION, 2],
      ['2025-10-01', NATION, 0],
    ],
  ],
  [
    'abolished',
    () => anAbolishedProcedure(),
    [
      ['2024-06-02', NATION, 1],
      ['2024-06-03', NATION, 0],
      ['2024-06-03', BAC_NINH, 0],
    ],
  ],
  [
    'replaced',
    () => aReplacedProcedure(),
    [
      ['2024-06-02', NATION, 1],
      ['2024-06-03', NATION, 0],
    ],
  ],
  [
    'reinstated',
    () => aReinstatedProcedure(),
    [
      ['2024-06-02', NATION, 1],
      ['2024-08-31', NATION, 0],
      ['2024-09-01', NATION, 3],
    ],
  ],
  [
    'withdrawn',
    () => aWithdrawnProcedure(),
    [
      ['2024-01-02', NATION, 0],
      ['2024-03-01', NATION, 0],
    ],
  ],
  [
    'of one province',
    () => aProcedureOfOneProvince(),
    [
      ['2026-01-04', BAC_NINH, 0],
      ['2026-01-05', BAC_NINH, 1],
      ['2026-01-05', '01', 0],
    ],
  ],
  [
    'with a local text',
    () => aProcedureWithALocalText(),
    [
      ['2026-01-04', BAC_NINH, 1],
      ['2026-01-05', BAC_NINH, 2],
      ['2026-01-05', NATION, 1],
      ['2026-01-05', '01', 1],
    ],
  ],
  [
    'dropped by one province',
    () => aProcedureDroppedByOneProvince(),
    [
      ['2026-01-04', BAC_NINH, 1],
      ['2026-01-05', BAC_NINH, 0],
      ['2026-01-05', NATION, 1],
    ],
  ],
];

describe('A procedure', () => {
  it.each(STATES)('%s is answered day by day', (_, makeProcedure, answers) => {
    const { book, code, decisions } = makeProcedure();
    const answering = (day: string, place: string | null) => {
      const version = versionOn(timelineFor(book.catalogue, code, place), day);
      return decisions.findIndex(({ announcement }) => announcement.decision === version?.line.summary.decision) + 1;
    };
    expect(answers.map(([day, place]) => [day, place, answering(day, place)])).toEqual(answers);
  });
});
