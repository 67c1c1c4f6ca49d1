import type { ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../../domain/catalogue/correctedDecision.ts';
import { catalogueWith, draftEffects, type DraftEffect } from '../../domain/decision/draftEffects.ts';
import type { SealedDecision } from '../../domain/decision/sealDecision.ts';
import { sealDecision } from '../../domain/decision/sealDecision.ts';
import { decisionOfEntry } from '../../domain/decision/withdrawalEffects.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { summaryOfVersion } from '../../domain/timeline/versions.ts';
import type { Draft } from '../announcing.ts';
import type { CatalogueViews, EffectKind, PreviewedEffect } from './catalogueViews.ts';
import { partChanges } from './partChanges.ts';
import { textOfVersion } from './textOfVersion.ts';

type DraftViews = Pick<CatalogueViews, 'preview' | 'foresee' | 'previewParts'>;

/** Shows drafts as if they were announced. */
export function createDraftViews(snapshot: () => Promise<Snapshot>, contents: ContentLoader): DraftViews {
  return {
    async preview(draft) {
      const { catalogue, registers } = await snapshot();
      const sealed = sealedOrNull(draft, { catalogue, registers });
      if (!sealed) return null;
      const { after, effects } = draftEffects(catalogue, sealed);
      return effects.map((effect) => told(after, sealed.head.key, effect));
    },

    async foresee(draft) {
      const announced = await snapshot();
      const sealed = sealedOrNull(draft, announced);
      if (!sealed) return null;
      return { snapshot: { ...announced, catalogue: catalogueWith(announced.catalogue, sealed) }, contents: withTextsOf(sealed, contents) };
    },

    async previewParts(draft, { code, place, from }) {
      const { catalogue, registers } = await snapshot();
      const sealed = sealedOrNull(draft, { catalogue, registers });
      if (!sealed) return null;
      const { effects } = draftEffects(catalogue, sealed);
      const effect = effects.find((one) => one.code === code && (one.place?.code ?? null) === place && one.from === from);
      const texts = withTextsOf(sealed, contents);
      return effect ? partChanges(await textOfVersion(effect.before, texts), await textOfVersion(effect.after, texts)) : null;
    },
  };
}

/** Null where something is missing that sealing needs; the check says what. */
function sealedOrNull(
  { decision, lines }: Draft,
  { catalogue, registers }: Pick<Snapshot, 'catalogue' | 'registers'>,
): SealedDecision | null {
  try {
    return sealDecision(decision, lines, catalogue, registers);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function told(after: Catalogue, key: string, effect: DraftEffect): PreviewedEffect {
  const shown = (effect.after ?? effect.before)!;
  const numberOf = (version: Version | null) => {
    const decision = version && decisionOfEntry(after, version.line);
    return decision && (headOfDecision(after, decision)?.number ?? decision);
  };
  return {
    kind: kindOf(effect, key),
    code: effect.code,
    name: summaryOfVersion(shown).name,
    place: effect.place,
    from: effect.from,
    until: effect.until,
    isNamed: effect.isNamed,
    before: numberOf(effect.before),
    after: numberOf(effect.after),
  };
}

/** A text that counts again was announced before. */
function kindOf({ before, after }: DraftEffect, key: string): EffectKind {
  if (!after) return 'ends';
  if (before) return 'changes';
  return after.line.summary.decision === key ? 'starts' : 'returns';
}

/** Texts of a draft are not in the log. */
function withTextsOf({ rows }: SealedDecision, contents: ContentLoader): ContentLoader {
  const drafted = new Map(rows.map((row) => [row.id, row]));
  return {
    async contentOf(line) {
      const text = drafted.get(line.summary.contentOf ?? line.id);
      return text && line.summary.kind !== 'abolished' ? text.line.content : contents.contentOf(line);
    },
    textOf: async (id) => drafted.get(id)?.text ?? contents.textOf(id),
    hashOf: async (id) => drafted.get(id)?.hash ?? contents.hashOf(id),
  };
}
