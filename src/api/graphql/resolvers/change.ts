import { currentCode } from '../../../domain/catalogue/aliases.ts';
import { subjectOf, versionsEndedBy } from '../../../domain/timeline/changes.ts';

import { encodeId } from '../globalId.ts';
import type { ApiContext } from '../context.ts';
import type { ChangeSource } from '../sources.ts';
import { seeDecisionOfLine, seeField, seePlace, seeProcedures, seeVersion, seeVersionById } from '../sources.ts';

export const change = {
  id: ({ asked, line }: ChangeSource) => encodeId({ type: 'Change', key: line.id, printed: null, clocks: asked.clocks }),
  revision: ({ line }: ChangeSource) => line.sequence,
  section: ({ line }: ChangeSource) => line.summary.section,
  position: ({ line }: ChangeSource) => line.summary.position,
  kind: ({ line }: ChangeSource) => line.summary.kind,
  place: ({ asked, line }: ChangeSource) => line.summary.place && seePlace(asked, line.summary.place),
  levels: ({ asked, line }: ChangeSource) => subjectOf(asked.catalogue, line).levels,
  field: ({ asked, line }: ChangeSource, _: unknown, { snapshot }: ApiContext) => {
    const named = subjectOf(asked.catalogue, line).fields[0];
    return named ? seeField(asked, snapshot.registers, named) : null;
  },
  corrects: ({ asked, line }: ChangeSource) => (line.summary.corrects === null ? null : seeVersionById(asked, line.summary.corrects)),
  isWithdrawn: ({ line }: ChangeSource) => line.summary.isWithdrawn,
  code: ({ asked, line }: ChangeSource) => currentCode(asked.catalogue, line.summary.code),
  name: ({ asked, line }: ChangeSource) => subjectOf(asked.catalogue, line).name,
  effectiveFrom: ({ line }: ChangeSource) => line.summary.effectiveFrom,
  version: ({ asked, line }: ChangeSource) => seeVersionById(asked, line.id),
  ended: ({ asked, line }: ChangeSource) =>
    versionsEndedBy(asked.catalogue, line, asked.place).map((version) => seeVersion(asked, version)),
  replaces: ({ asked, line }: ChangeSource) =>
    seeProcedures(
      asked,
      line.summary.replaces.flatMap(({ code }) => code ?? []),
    ),
  decision: ({ asked, line }: ChangeSource) => seeDecisionOfLine(asked, line),
};
