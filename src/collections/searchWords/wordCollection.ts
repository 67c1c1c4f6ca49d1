import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  CollectionSlug,
  Field,
  FieldAccess,
  PayloadRequest,
} from 'payload';
import { ValidationError } from 'payload';
import type { Label } from '../../domain/values/vocabulary.ts';
import { administrators } from '../access/administrators.ts';
import { administratorsOrProposals } from '../access/administratorsOrProposals.ts';
import { roleOf } from '../access/roleOf.ts';
import { signedIn } from '../access/signedIn.ts';
import { refusal } from '../problems/refusal.ts';
import { choices } from '../fields/choices.ts';
import { GROUPS } from '../groups.ts';
import { audited } from '../log/audited.ts';
import type { Labelled } from './wordFields.ts';
import type { WordOrigin } from './wordStates.ts';
import { WORD_ORIGIN_LABELS, WORD_STATE_LABELS } from './wordStates.ts';

export type WordSlug = Extract<
  CollectionSlug,
  'search-phrases' | 'search-aliases' | 'search-notices' | 'search-intents' | 'search-ended' | 'life-moments' | 'popular-errands'
>;

interface WordCollection<Row> {
  readonly slug: WordSlug;
  readonly singular: Label;
  readonly plural: Label;
  readonly description: Label;
  /** The fields that editors write; the key is made from the first. */
  readonly fields: readonly [Labelled<Field>, ...(Field & { name: string })[]];
  readonly columns: readonly string[];
  /** What an entry is called in the admin; by default its first field. */
  readonly title?: 'key' | 'labelVi';
  readonly keyOf: (row: Row, origin: WordOrigin) => string;
}

/** Fields of every entry that the system writes. */
interface KeptRow {
  readonly id: number | string;
  readonly key: string;
  readonly state: string;
  readonly origin: WordOrigin;
  readonly isChanged?: boolean | null;
}

type Identity = { readonly name: string; readonly label: Label };

const KEPT_REVISIONS = 50;
const administratorsOnly: FieldAccess = ({ req }) => roleOf(req) === 'administrator';
const never: FieldAccess = () => false;

/**
 * Words for reading queries, and what leads people who type none. Signed-in people read and propose them. Administrators decide which are used, because
 * they belong to the nation. A bundled entry is switched off and never deleted: the files would bring it back.
 */
export function wordCollection<Row extends object>({
  slug,
  singular,
  plural,
  description,
  fields,
  columns,
  title,
  keyOf,
}: WordCollection<Row>): CollectionConfig {
  const [identity] = fields;
  const names = fields.map(({ name }) => name);

  const settle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
    const before = originalDoc as (KeptRow & Row) | undefined;
    requireProposal(req, data.state);
    const origin = before?.origin ?? 'editor';
    const row = { ...before, ...data } as KeptRow & Row;
    const key = keyOf(textsOf(row, names), origin);
    if (origin === 'bundled' && key !== before?.key) throw wrong(req, slug, identity, OTHER_ENTRY);
    if (key !== before?.key) await requireNewKey(req, slug, identity, key);
    const isChanged = origin === 'bundled' && hasChanged(before, row, names);
    // An earlier revision lacks fields that its reader may not set.
    return { ...data, state: data.state ?? before?.state ?? 'proposed', key, origin, isChanged };
  };

  const keepBundled: CollectionBeforeDeleteHook = async ({ id, req }) => {
    const { origin } = await req.payload.findByID({ collection: slug, id, depth: 0, select: { origin: true } });
    if (origin === 'bundled') throw refusal(req, NOT_DELETED, 'NOT_ALLOWED');
  };

  return audited({
    slug,
    labels: { singular: { ...singular }, plural: { ...plural } },
    admin: {
      group: GROUPS.search,
      description: { ...description },
      useAsTitle: title ?? identity.name,
      defaultColumns: [...columns, 'state', 'origin', 'isChanged', 'updatedAt'],
      listSearchableFields: [...names],
    },
    // Proposals first, because they wait for somebody.
    defaultSort: ['state', 'key'],
    access: { read: signedIn, readVersions: signedIn, create: signedIn, update: administratorsOrProposals, delete: administrators },
    hooks: { beforeChange: [settle], beforeDelete: [keepBundled] },
    versions: { maxPerDoc: KEPT_REVISIONS },
    disableDuplicate: true,
    fields: [...fields, ...keptFields()],
  });
}

function keptFields(): Field[] {
  return [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'proposed',
      index: true,
      options: choices(WORD_STATE_LABELS),
      label: { vi: 'Trạng thái', en: 'State' },
      access: { create: administratorsOnly, update: administratorsOnly },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Chỉ mục “Đang dùng” có tác dụng, sau một hai giây. Mục có sẵn chuyển về “Đề xuất” vẫn được dùng như trong tệp cho đến khi duyệt.',
          en: 'Only "Used" entries count, within a second or two. A bundled entry set to "Proposed" is used as the files say until it is approved.',
        },
      },
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      index: true,
      options: choices(WORD_ORIGIN_LABELS),
      label: { vi: 'Nguồn', en: 'Origin' },
      access: { create: never, update: never },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'isChanged',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { vi: 'Mục có sẵn đã được sửa', en: 'A bundled entry that was changed' },
      access: { create: never, update: never },
      admin: { position: 'sidebar', readOnly: true },
    },
    // Made from the content; unique, so that two processes cannot add the same entry.
    { name: 'key', type: 'text', unique: true, index: true, access: { create: never, update: never }, admin: { hidden: true } },
  ];
}

/** Everybody proposes; administrators decide. */
function requireProposal(req: PayloadRequest, state: unknown): void {
  const isProposed = state === undefined || state === null || state === 'proposed';
  if (req.user && roleOf(req) !== 'administrator' && !isProposed) throw refusal(req, NOT_YOURS, 'NOT_ALLOWED');
}

function hasChanged(before: KeptRow | undefined, row: object, names: readonly string[]): boolean {
  return before?.isChanged === true || ['state', ...names].some((name) => differs(before, row, name));
}

async function requireNewKey(req: PayloadRequest, collection: WordSlug, identity: Identity, key: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection,
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { state: true },
  });
  const [known] = docs;
  if (known) throw wrong(req, collection, identity, alreadyThere(WORD_STATE_LABELS[known.state]));
}

function wrong(req: PayloadRequest, collection: WordSlug, { name, label }: Identity, problem: Label): ValidationError {
  const language = req.i18n.language === 'en' ? 'en' : 'vi';
  return new ValidationError(
    { collection, req, errors: [{ path: name, label: label[language], message: `${label[language]}: ${problem[language]}` }] },
    req.t,
  );
}

/** The parts of the key. A part that is no text is refused later by its field. */
function textsOf<Row extends object>(row: Row, names: readonly string[]): Row {
  const columns = row as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, typeof columns[name] === 'string' ? columns[name] : ''])) as Row;
}

function differs(before: object | undefined, after: object, name: string): boolean {
  const read = (row: object | undefined) => (row as Record<string, unknown> | undefined)?.[name] || '';
  return read(before) !== read(after);
}

const NOT_YOURS: Label = {
  vi: 'Mọi người đề xuất; quản trị viên chuyển mục sang trạng thái khác, vì mục này là của cả nước.',
  en: "Everybody proposes; an administrator sets another state, for these entries are the nation's.",
};
const NOT_DELETED: Label = {
  vi: 'Mục có sẵn không xóa được; hãy chuyển trạng thái sang “Ngừng dùng”.',
  en: 'A bundled entry is not deleted; set its state to "Unused" instead.',
};
const OTHER_ENTRY: Label = {
  vi: 'Mục có sẵn phải giữ nguyên nội dung này; hãy chuyển mục sang “Ngừng dùng” và thêm mục mới.',
  en: 'A bundled entry keeps what stands here; set it to "Unused" and add another entry.',
};

function alreadyThere(state: Label): Label {
  return {
    vi: `Đã có mục như vậy (trạng thái: ${state.vi}); hãy tìm trong danh sách và sửa mục đó.`,
    en: `Such an entry is there already (state: ${state.en}); look it up in the list and change that one.`,
  };
}
