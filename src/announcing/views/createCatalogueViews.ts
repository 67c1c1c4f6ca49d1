import type { CatalogueFollower, ContentLoader, Snapshot } from '../../catalogue/snapshot.ts';
import { firstLineOf, standingLine } from '../../domain/catalogue/catalogue.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { headOfDecision } from '../../domain/catalogue/correctedDecision.ts';
import { burdenOf, burdenOfAll } from '../../domain/content/burdenOf.ts';
import { EMPTY_CONTENT } from '../../domain/content/content.ts';
import type { DraftDecision, DraftLine } from '../../domain/decision/draft.ts';
import { EMPTY_DRAFT_DECISION } from '../../domain/decision/draft.ts';
import { draftRestating } from '../../domain/decision/takenBackCorrection.ts';
import { mayCorrect, type WithdrawalHead } from '../../domain/decision/withdrawal.ts';
import { decisionOfEntry } from '../../domain/decision/withdrawalEffects.ts';
import type { VersionText } from '../../domain/differences/partTexts.ts';
import { timelineFor } from '../../domain/timeline/timeline.ts';
import type { Version } from '../../domain/timeline/versions.ts';
import { findVersion, versionOn } from '../../domain/timeline/versions.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { dayInWords } from '../../domain/values/dayInWords.ts';
import type { CatalogueViews } from './catalogueViews.ts';
import { partChanges } from './partChanges.ts';
import { createDraftViews } from './draftViews.ts';
import { procedureHistory } from './procedureHistory.ts';
import { textOfVersion } from './textOfVersion.ts';

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
  const textOf = (version: Version | null) => textOfVersion(version, contents);

  return {
    ...createDraftViews(snapshot, contents),

    history: (code) => procedureHistory(follower.current().catalogue, code, dayInVietNam(now())),

    async compare(before, after) {
      const { catalogue } = follower.current();
      const [old, later] = [before, after].map((id) => findVersion(catalogue, id, dayInVietNam(now()), null));
      return old && later ? partChanges(await textOf(old), await textOf(later)) : null;
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
      const texts = codes.map((code) => textOf(versionOn(timelineFor(catalogue, code, place), dayInVietNam(now()))));
      return burdenOfAll((await Promise.all(texts)).map((text) => burdenOf(text?.content ?? EMPTY_CONTENT)));
    },

    async draftTemporary(code, place) {
      const { catalogue } = await snapshot();
      const version = versionOn(timelineFor(catalogue, code, place), dayInVietNam(now()));
      const text = await textOf(version);
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
