import { currentCode } from '../../../domain/catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../../../domain/catalogue/catalogue.ts';
import { subjectOf, versionsEndedBy } from '../../../domain/timeline/changes.ts';

import { encodeId } from '../globalId.ts';
import type { ApiContext } from '../context.ts';
import type { ChangeSource } from '../sources.ts';
import { seeChange, seeDecisionOfLine, seeField, seePlace, seeProcedures, seeVersion, seeVersionById } from '../sources.ts';

export const change = {
  id: ({ viewpoint, line }: ChangeSource) => encodeId({ type: 'Change', key: line.id, printed: null, clocks: viewpoint.clocks }),
  revision: ({ line }: ChangeSource) => line.sequence,
  section: ({ line }: ChangeSource) => line.summary.section,
  position: ({ line }: ChangeSource) => line.summary.position,
  kind: ({ line }: ChangeSource) => line.summary.kind,
  place: ({ viewpoint, line }: ChangeSource) => line.summary.place && seePlace(viewpoint, line.summary.place),
  levels: ({ viewpoint, line }: ChangeSource) => subjectOf(viewpoint.catalogue, line).levels,
  field: ({ viewpoint, line }: ChangeSource, _: unknown, { snapshot }: ApiContext) => {
    const named = subjectOf(viewpoint.catalogue, line).fields[0];
    return named ? seeField(viewpoint, snapshot.registers, named) : null;
  },
  corrects: ({ viewpoint, line }: ChangeSource) =>
    line.summary.corrects === null ? null : seeVersionById(viewpoint, line.summary.corrects),
  isWithdrawn: ({ line }: ChangeSource) => line.summary.isWithdrawn,
  code: ({ viewpoint, line }: ChangeSource) => currentCode(viewpoint.catalogue, line.summary.code),
  name: ({ viewpoint, line }: ChangeSource) => subjectOf(viewpoint.catalogue, line).name,
  effectiveFrom: ({ line }: ChangeSource) => line.summary.effectiveFrom,
  version: ({ viewpoint, line }: ChangeSource) => seeVersionById(viewpoint, line.id),
  ended: ({ viewpoint, line }: ChangeSource) =>
    versionsEndedBy(viewpoint.catalogue, line, viewpoint.place).map((version) => seeVersion(viewpoint, version)),
  replaces: ({ viewpoint, line }: ChangeSource) =>
    seeProcedures(
      viewpoint,
      line.summary.replaces.flatMap(({ code }) => code ?? []),
    ),
  decision: ({ viewpoint, line }: ChangeSource) => seeDecisionOfLine(viewpoint, line),
  correctsLine: ({ viewpoint, line }: ChangeSource) => {
    const first = firstLineOf(viewpoint.catalogue, line.id);
    return first && first !== line ? seeChange(viewpoint, first) : null;
  },
  correctedBy: ({ viewpoint, line }: ChangeSource) => {
    const first = firstLineOf(viewpoint.catalogue, line.id);
    const standing = first && standingLine(viewpoint.catalogue, first.id);
    return standing && standing !== line ? seeChange(viewpoint, standing) : null;
  },
  isDerived: ({ line }: ChangeSource) => line.summary.expiryOf !== null,
};
