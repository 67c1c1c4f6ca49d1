import type { CatalogueFollower, ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import { firstLineOf, standingLine } from '../../domain/catalogue/catalogue.ts';
import type { Catalogue, LineEntry } from '../../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../../domain/catalogue/correctedDecision.ts';
import { burdenOf, burdenOfAll } from '../../domain/content/burdenOf.ts';
import { EMPTY_CONTENT, type ProcedureContent } from '../../domain/content/content.ts';
import { pairContents } from '../../domain/content/pairContents.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION } from '../../domain/decision/draft.ts';
import { draftEffects, type DraftEffect } from '../../domain/decision/draftEffects.ts';
import type { SealedDecision } from '../../domain/decision/sealDecision.ts';
import { sealDecision } from '../../domain/decision/sealDecision.ts';
import { draftRestating } from '../../domain/decision/takenBackCorrection.ts';
import { mayCorrect, type WithdrawalHead } from '../../domain/decision/withdrawal.ts';
import { decisionOfEntry } from '../../domain/decision/withdrawalEffects.ts';
import type { VersionText } from '../../domain/differences/partTexts.ts';
import { timelineFor } from '../../domain/timeline/timeline.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { findVersion, summaryOfVersion, versionOn } from '../../domain/timeline/versions.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { Draft } from '../announcing.ts';
import type { CatalogueViews, EffectKind, PreviewedEffect } from './catalogueViews.ts';
import { partChanges } from './partChanges.ts';
import { procedureHistory } from './procedureHistory.ts';

interface ViewsDeps {
  readonly follower: CatalogueFollower;
  readonly contents: ContentLoader;
  readonly now: () => Date;
}

/** Shows the catalogue of this process. */
export function createCatalogueViews({ follower, contents, now }: ViewsDeps): CatalogueViews {
  const snapshot = async (): Promise<Snapshot> => {
    await follower.catchUp();
    return follower.current();
  };
  const textOf = async (version: Version | null, sealed: SealedDecision | null): Promise<VersionText | null> =>
    version && { summary: summaryOfVersion(version), content: await contentOfVersion(version, contents, sealed) };

  return {
    async preview(draft) {
      const { catalogue, registers } = await snapshot();
      const sealed = sealedOrNull(draft, { catalogue, registers });
      if (!sealed) return null;
      const { after, effects } = draftEffects(catalogue, sealed);
      return effects.map((effect) => told(after, sealed.head.key, effect));
    },

    async previewParts(draft, { code, place, from }) {
      const { catalogue, registers } = await snapshot();
      const sealed = sealedOrNull(draft, { catalogue, registers });
      const effects = sealed ? draftEffects(catalogue, sealed).effects : [];
      const effect = effects.find((one) => one.code === code && (one.place?.code ?? null) === place && one.from === from);
      return effect ? partChanges(await textOf(effect.before, sealed), await textOf(effect.after, sealed)) : null;
    },

    history: (code) => procedureHistory(follower.current().catalogue, code, dayInVietNam(now())),

    async compare(before, after) {
      const { catalogue } = follower.current();
      const [old, later] = [before, after].map((id) => findVersion(catalogue, id, dayInVietNam(now()), null));
      return old && later ? partChanges(await textOf(old, null), await textOf(later, null)) : null;
    },

    async draftCorrection(of, given) {
      const { catalogue, registers } = await snapshot();
      const first = 'line' in of ? firstLineOf(catalogue, of.line) : null;
      const standing = first && standingLine(catalogue, first.id);
      const decision = correctionOf(catalogue, 'decision' in of ? of.decision : first && decisionOfEntry(catalogue, first), given);
      if (!decision || ('line' in of && !standing)) return null;
      const lines =
        first && standing ? [{ ...draftRestating({ first, summary: standing.summary }), content: await contents.contentOf(standing) }] : [];
      return { decision, lines, isByItsIssuer: mayCorrect(registers, catalogue, decision, dayInVietNam(now())), isEmpty: false };
    },

    async burden(codes, authority) {
      const { catalogue, registers } = await snapshot();
      const place = registers.authorities.get(authority ?? '')?.place ?? null;
      const texts = codes.map((code) => textOf(versionOn(timelineFor(catalogue, code, place), dayInVietNam(now())), null));
      return burdenOfAll((await Promise.all(texts)).map((text) => burdenOf(text?.content ?? EMPTY_CONTENT)));
    },

    async draftTemporary(code, place) {
      const { catalogue } = await snapshot();
      const version = versionOn(timelineFor(catalogue, code, place), dayInVietNam(now()));
      const text = await textOf(version, null);
      if (!version || !text) return null;
      return { decision: EMPTY_DRAFT_DECISION, lines: [temporaryLine(version, text)] };
    },
  };
}

/** An amendment with the whole text in force, after which that text resumes; its days are still to be typed. */
function temporaryLine({ line }: Version, { summary, content }: VersionText): DraftLine {
  return {
    ...draftRestating({ first: line, summary: { ...line.summary, ...summary } }),
    kind: 'amended',
    place: null,
    section: null,
    position: null,
    earlier: null,
    changedParts: [],
    amendingDocuments: [],
    replaces: [],
    corrects: null,
    effectiveFrom: null,
    effectiveUntil: null,
    afterwards: 'resumes',
    contentFrom: 'own',
    content,
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

async function contentOfVersion(
  { line, national }: Version,
  contents: ContentLoader,
  sealed: SealedDecision | null,
): Promise<ProcedureContent | null> {
  const own = await contentOf(line, contents, sealed);
  return national ? pairContents(own, await contentOf(national, contents, sealed)) : own;
}

/** Texts of the draft are not in the log. */
async function contentOf(line: LineEntry, contents: ContentLoader, sealed: SealedDecision | null): Promise<ProcedureContent | null> {
  const drafted = sealed?.rows.find(({ id }) => id === line.id);
  return drafted && drafted.line.contentOf === null ? drafted.line.content : contents.contentOf(line);
}

/** The head of a correction, to be completed; null where no announced decision has this key. */
function correctionOf(
  catalogue: Catalogue,
  key: string | null,
  { number, issuedOn, issuingAuthority, signer, title }: WithdrawalHead,
): DraftDecision | null {
  const mended = key === null ? null : headOfDecision(catalogue, key);
  if (!mended) return null;
  return {
    ...EMPTY_DRAFT_DECISION,
    type: 'correction',
    corrects: key,
    number: number ?? null,
    issuedOn: issuedOn ?? null,
    issuingAuthority: issuingAuthority ?? mended.issuingAuthority,
    signer: signer ?? null,
    title: title ?? `Đính chính Quyết định số ${mended.number} ngày ${dayInWords(mended.issuedOn)}`,
    effectiveFrom: issuedOn ?? null,
  };
}
