import { foldText } from '../foldText.ts';
import { decide, type Rule } from '../rules.ts';
import { COLUMN_PHRASES, type ColumnRole } from '../vocabulary.ts';

const TIME_AFTER_CUT = new RegExp(
  [
    'sau (khi )?(cat giam|rut ngan|dieu chinh|don gian)',
    '(cat giam|rut ngan) con',
    'con lai',
    'da (duoc )?(cat giam|rut ngan)',
    'thuc te',
    '(cua|tai) (tinh|thanh pho|dia phuong)',
  ].join('|'),
);
const TIME_STATUTORY =
  /theo (quy dinh|luat|van ban|qd|vbqppl|bo)|truoc (khi )?(cat giam|rut ngan)|quy dinh (cua )?(phap luat|trung uong|bo)|chua cat giam/;

/** The role by the first words of a text. Headings begin with such words, lines mostly do not. */
export function openingRole(text: string): ColumnRole | null {
  const title = foldTitle(text);
  const role = matchRole(title);
  const isOpening =
    role !== null &&
    COLUMN_PHRASES.some(
      (phrase) => phrase.role === role && (title === phrase.folded || (!phrase.isWhole && `${title} `.startsWith(`${phrase.folded} `))),
    );
  if (!isOpening || (role === 'name' && title.length > 60 && !title.startsWith('ten '))) return null;
  return roleOf([text]);
}

/** The role of a column by its heading, upper parts first. */
export function roleOf(parts: readonly string[]): ColumnRole | null {
  const lowest = parts[parts.length - 1] ?? '';
  const whole = foldTitle(parts.join(' '));
  const own = matchRole(foldTitle(lowest));
  const joined = parts.length > 1 ? matchRole(whole) : own;
  // 'Mã TTHC/Tên TTHC': the cell has the name and, inside it, the code.
  const isBoth = own === 'code' && /\bten (tthc|thu tuc|dich vu)/.test(foldTitle(lowest));
  const title = { role: isBoth ? 'name' : (own ?? joined), joined, whole } as const;
  return decide(ROLE_RULES, title)?.result ?? title.role;
}

/** 'Cơ quan giải quyết trước 01/7/2025', 'Cấp thực hiện cũ': former values are not the line's own. */
const FORMER = /\b(truoc (khi|day|ngay|sap xep|sap nhap|hop nhat|phan cap|phan quyen|phan dinh|\d.*)|cu)\b|\btruoc$/;

/** A column's title: the role of its lowest part, that of all parts together, and its words. */
export interface TitleReading {
  readonly role: ColumnRole | null;
  readonly joined: ColumnRole | null;
  readonly whole: string;
}

const PLACED: ReadonlySet<ColumnRole | null> = new Set(['agency', 'level', 'place']);
const TIMED: ReadonlySet<ColumnRole | null> = new Set([null, 'timeLimit', 'legalBasis', 'other']);
const CUT = /so (ngay|gio|thoi gian) (duoc )?cat giam|thoi gian (duoc )?cat giam$|ty le/;
const OLD = /(duoc|bi) thay the|(?:tthc|thu tuc|thu tuc hanh chinh) (cu|da cong bo)\b/;

const isTime = ({ role, joined }: TitleReading): boolean => joined === 'timeLimit' && TIMED.has(role);
const isStatutory = ({ whole }: TitleReading): boolean => TIME_STATUTORY.test(whole) && !TIME_AFTER_CUT.test(whole);

/** Titles whose other words change their role. The first rule that fits decides; without one the role stays. */
export const ROLE_RULES: readonly Rule<TitleReading, ColumnRole>[] = [
  [
    'what was before',
    ({ role, whole }) => PLACED.has(role) && FORMER.test(whole),
    'other',
    { role: 'agency', joined: 'agency', whole: 'co quan giai quyet truoc 01 7 2025' },
  ],
  [
    'how much time was cut',
    ({ joined, whole }) => joined === 'timeLimit' && CUT.test(whole),
    'other',
    { role: 'timeLimit', joined: 'timeLimit', whole: 'thoi gian duoc cat giam' },
  ],
  [
    'the time by law',
    (title) => isTime(title) && isStatutory(title),
    'timeLimitStatutory',
    { role: 'timeLimit', joined: 'timeLimit', whole: 'thoi han giai quyet theo quy dinh' },
  ],
  ['the time', isTime, 'timeLimit', { role: null, joined: 'timeLimit', whole: 'thoi han giai quyet sau khi cat giam' }],
  [
    'the code of what is replaced',
    ({ role, whole }) => role === 'code' && OLD.test(whole),
    'replacedCode',
    { role: 'code', joined: 'code', whole: 'ma so tthc cu' },
  ],
  [
    'the name of what is replaced',
    ({ role, whole }) => role === 'name' && OLD.test(whole),
    'replacedName',
    { role: 'name', joined: 'name', whole: 'ten thu tuc hanh chinh bi thay the' },
  ],
];

/** Cells repeat, so roles are cached; the bound keeps a long document from filling the memory. */
const ROLES = new Map<string, ColumnRole | null>();
const MOST_ROLES = 20_000;

export function matchRole(title: string): ColumnRole | null {
  const known = ROLES.get(title);
  if (known !== undefined) return known;
  if (ROLES.size >= MOST_ROLES) ROLES.clear();
  const role = searchRole(title);
  ROLES.set(title, role);
  return role;
}

function searchRole(title: string): ColumnRole | null {
  const padded = ` ${title} `;
  let best: { readonly at: number; readonly length: number; readonly role: ColumnRole } | null = null;
  for (const { role, folded, isWhole } of COLUMN_PHRASES) {
    const at = isWhole ? (title === folded ? 0 : -1) : padded.indexOf(` ${folded} `);
    if (at < 0) continue;
    if (!best || at < best.at || (at === best.at && folded.length > best.length)) best = { at, length: folded.length, role };
  }
  return best?.role ?? null;
}

/** Without footnote marks '(1)', '[2]'. */
export function foldTitle(text: string): string {
  return foldText(text.replace(/[([]\s*\d{1,2}\s*[)\]]|[*¹²³]+/g, ' ')).replace(/ \d$/, '');
}
