import type { ContentLoader, CatalogueFollower, Snapshot } from '../../catalogue/snapshot.ts';
import { issuingPlace } from '../../domain/decision/resolveLine.ts';
import { nameOf, viewProcedure } from '../../domain/timeline/procedureView.ts';
import { dayInVietNam, type CalendarDate } from '../../domain/values/calendarDate.ts';
import { createApartReader, type ApartReader } from '../../reading/apart/createApartReader.ts';
import type { Announcing, Draft } from '../announcing.ts';
import { toDraftWithTexts } from '../drafting/toDraft.ts';
import type { FileDrafting } from './fileDrafting.ts';
import { withEdits } from './withEdits.ts';

interface FileDraftingDeps {
  /** Reads in a thread, within limits of time and memory; one of its own where none is given. */
  readonly reader?: ApartReader;
  readonly follower: CatalogueFollower;
  readonly contents: Pick<ContentLoader, 'contentOf'>;
  readonly announcing: Pick<Announcing, 'check'>;
  readonly now?: () => Date;
}

/** Drafts from files exactly as the command does. */
export function createFileDrafting({
  reader = createApartReader(),
  follower,
  contents,
  announcing,
  now = () => new Date(),
}: FileDraftingDeps): FileDrafting {
  return {
    async draft(bytes, edits = []) {
      const { decision, form } = await reader.read(bytes, { withForm: true });
      if (!form) throw new Error('the reading thread gave no form');
      const parsed = withEdits(decision, edits);
      await follower.catchUp();
      const { catalogue, registers } = follower.current();
      const drafted = await toDraftWithTexts(parsed, { catalogue, registers }, (line) => contents.contentOf(line));
      return {
        parsed,
        form,
        ...drafted,
        catalogueNames: namesInCatalogue(drafted.draft, follower.current(), dayInVietNam(now())),
        registers,
        violations: await announcing.check(drafted.draft),
      };
    },
  };
}

function namesInCatalogue({ decision, lines }: Draft, { catalogue, registers }: Snapshot, today: CalendarDate): (string | null)[] {
  const place = issuingPlace({ ...decision, issuedOn: decision.issuedOn ?? today }, registers)?.code ?? null;
  return lines.map(({ code }) => {
    const view = code === null ? null : viewProcedure(catalogue, code, { asOf: today, place });
    return view && nameOf(catalogue, view);
  });
}
