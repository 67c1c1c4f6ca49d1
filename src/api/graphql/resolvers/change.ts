import { currentCode } from '../../../domain/catalogue/aliases.ts';
import { firstLineOf, standingLine } from '../../../domain/catalogue/catalogue.ts';
import { subjectOf, versionsEndedBy } from '../../../domain/timeline/changes.ts';
import type { Version } from '../../../domain/timeline/versions.ts';
import { findVersion, versionOn } from '../../../domain/timeline/versions.ts';
import { timelineFor } from '../../../domain/timeline/timeline.ts';

import { encodeId } from '../globalId.ts';
import type { ApiContext } from '../context.ts';
import type { ChangeSource } from '../sources.ts';
import { seeChange, seeDecisionOfLine, seeField, seePlace, seeProcedures, seeVersion, seeVersionById } from '../sources.ts';

export const change = {
  id: ({ viewpoint, line, runsOutOn }: ChangeSource) =>
    encodeId({ type: 'Change', key: line.id, printed: null, clocks: viewpoint.clocks, runsOutOn }),
  revision: ({ line }: ChangeSource) => line.sequence,
  section: ({ line }: ChangeSource) => line.summary.section,
  position: ({ line }: ChangeSource) => line.summary.position,
  kind: (source: ChangeSource) => kindOf(source),
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
  effectiveFrom: ({ line, runsOutOn }: ChangeSource) => runsOutOn ?? line.summary.effectiveFrom,
  version: (source: ChangeSource) => {
    if (source.runsOutOn === null) return seeVersionById(source.viewpoint, source.line.id);
    const resumed = resumedVersion(source);
    return resumed && seeVersion(source.viewpoint, resumed);
  },
  ended: (source: ChangeSource) => endedVersions(source).map((version) => seeVersion(source.viewpoint, version)),
  replaces: ({ viewpoint, line, runsOutOn }: ChangeSource) =>
    runsOutOn === null
      ? seeProcedures(
          viewpoint,
          line.summary.replaces.flatMap(({ code }) => code ?? []),
        )
      : [],
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
  isExpiry: ({ runsOutOn }: ChangeSource) => runsOutOn !== null,
};

function kindOf(source: ChangeSource) {
  if (source.runsOutOn === null) return source.line.summary.kind;
  return resumedVersion(source) ? 'reinstated' : 'abolished';
}

/** The version that applies after a temporary line has run out. */
function resumedVersion({ viewpoint, line, runsOutOn }: ChangeSource): Version | null {
  const place = viewpoint.place ?? line.summary.place?.code ?? null;
  return runsOutOn === null ? null : versionOn(timelineFor(viewpoint.catalogue, line.summary.code, place), runsOutOn);
}

function endedVersions({ viewpoint, line, runsOutOn }: ChangeSource): Version[] {
  const { catalogue, place } = viewpoint;
  if (runsOutOn === null) return versionsEndedBy(catalogue, line, place);
  const own = findVersion(catalogue, line.id, line.summary.effectiveFrom, place);
  return own ? [own] : [];
}
