import type { Endpoint, PayloadRequest } from 'payload';
import { unexplained, type Announcing, type Explanation } from '../../announcing/announcing.ts';
import { canonicalText } from '../../domain/sealing/sealedLine.ts';
import type { Violation } from '../../domain/check/violations.ts';
import { roleOf } from '../access/roleOf.ts';
import type { Decision } from '../payloadTypes.ts';
import { announcingOf } from './announcingOf.ts';
import { readActionBody } from './actionBody.ts';
import { canMove, movesFrom, type DraftState } from './draftStates.ts';
import { fieldLink } from './views/fieldLink.ts';
import { requireAuthority } from './guardAuthority.ts';
import { loadDraft, type LoadedDraft } from './loadDraft.ts';
import { moveDecision } from './moveDecision.ts';
import { refusal } from './refusal.ts';

interface Action {
  readonly req: PayloadRequest;
  readonly loaded: LoadedDraft;
  readonly announcing: Announcing;
}

/** POST /api/decisions/:id/{check,submit,withdraw,return,approve,announce}: what editors do with a drafted decision. */
export const announceEndpoints: Endpoint[] = [
  action('check', async ({ req, loaded, announcing }) => report({ req, loaded, announcing }, await announcing.check(loaded.draft))),
  action('submit', submit),
  action('withdraw', (asked) => moved(asked, 'draft')),
  action('return', async (asked) => {
    const { reason } = await readActionBody(asked.req);
    if (!reason) throw refusal(asked.req, { vi: 'Hãy nêu lý do trả lại.', en: 'Say why it is returned.' });
    return moved(asked, 'returned', { returnReason: reason });
  }),
  action('approve', approve),
  action('announce', announce),
];

/** A drafter may answer warnings already: who approves finds the answers there. */
async function submit(asked: Action): Promise<Response> {
  const { req, loaded, announcing } = asked;
  requireMove(asked, 'submitted');
  const answers = await keptAnswers(asked);
  return moved(asked, 'submitted', { answers: signedAnswers(req, loaded.stored, answers, await announcing.check(loaded.draft)) });
}

async function approve(asked: Action): Promise<Response> {
  const { req, loaded, announcing } = asked;
  requireMove(asked, 'approved');
  const answers = await keptAnswers(asked);
  const violations = await announcing.check(loaded.draft);
  if (unexplained(violations, answers).length > 0) return report(asked, violations, 422);
  const { head, rows } = await announcing.seal(loaded.draft);
  const sealed = { key: head.key, head: canonicalText(head), lines: canonicalText(rows.map(({ id }) => id)) };
  return moved(asked, 'approved', { sealed, answers: signedAnswers(req, loaded.stored, answers, violations) });
}

async function announce(asked: Action): Promise<Response> {
  const { req, loaded, announcing } = asked;
  requireMove(asked, 'announced');
  const answers = await keptAnswers(asked);
  const result = await announcing.announce(loaded.draft, answers);
  if (result.outcome === 'refused') return report(asked, result.violations, 422);
  if (result.outcome === 'busy')
    throw refusal(req, { vi: 'Đang có nhiều công bố cùng lúc, hãy thử lại.', en: 'Others are announcing just now, try again.' }, 503);
  return moved(asked, 'announced', { answers: signedAnswers(req, loaded.stored, answers, []) });
}

function action(name: string, run: (asked: Action) => Promise<Response>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(req, { vi: 'Hãy đăng nhập.', en: 'Sign in first.' }, 401);
      const announcing = announcingOf(req.payload);
      if (!announcing) throw refusal(req, { vi: 'Tiến trình này không công bố.', en: 'This process does not announce.' }, 503);
      const loaded = await loadDraft(req.payload, idAsked(req));
      requireAuthority(req, loaded.stored.issuingAuthority);
      return run({ req, loaded, announcing });
    },
  };
}

function idAsked(req: PayloadRequest): Decision['id'] {
  const id = Number(req.routeParams?.id);
  if (!Number.isSafeInteger(id)) throw refusal(req, { vi: 'Không có quyết định này.', en: 'There is no such decision.' }, 404);
  return id;
}

function requireMove({ req, loaded }: Action, to: DraftState): void {
  if (canMove(loaded.stored.state, to, roleOf(req))) return;
  throw refusal(
    req,
    { vi: 'Trạng thái hoặc vai trò không cho phép thao tác này.', en: 'The state or your role does not allow this.' },
    403,
  );
}

type Remembered = Parameters<typeof moveDecision>[1]['remember'];

async function moved({ req, loaded }: Action, to: DraftState, remember?: Remembered): Promise<Response> {
  const { state } = await moveDecision(req.payload, { id: loaded.stored.id, to, user: req.user, ...(remember ? { remember } : {}) });
  return Response.json({ state });
}

/** Answers given now and before; a new one overrules. */
async function keptAnswers({ req, loaded }: Action): Promise<Explanation[]> {
  const { answers = [] } = await readActionBody(req);
  const isGivenAnew = (kept: Explanation) => answers.some(({ code, path }) => code === kept.code && path === kept.path);
  const before = (loaded.stored.answers ?? []).map(({ code, path, answer }) => ({
    code: code as Explanation['code'],
    path: path ?? '',
    answer,
  }));
  return [...before.filter((kept) => !isGivenAnew(kept)), ...answers];
}

/** Answers as they are kept: what was answered, by whom and when. */
function signedAnswers(
  req: PayloadRequest,
  stored: Decision,
  answers: readonly Explanation[],
  violations: readonly Violation[],
): NonNullable<Decision['answers']> {
  return answers.map(({ code, path, answer }) => {
    const kept = stored.answers?.find((row) => row.code === code && row.path === path && row.answer === answer);
    const message = violations.find((violation) => violation.code === code && violation.path === path)?.message.vi ?? null;
    return kept ?? { code, path, message, answer, by: req.user?.email ?? null, at: new Date().toISOString() };
  });
}

function report({ req, loaded }: Action, violations: readonly Violation[], status = 200): Response {
  const { stored, lineIds } = loaded;
  const role = roleOf(req);
  return Response.json(
    {
      state: stored.state,
      moves: role === null ? [] : movesFrom(stored.state, role),
      violations: violations.map((violation) => ({ ...violation, href: fieldLink(violation.path, stored.id, lineIds) })),
      answers: (stored.answers ?? []).map(({ code, path, answer }) => ({ code, path, answer })),
    },
    { status },
  );
}
