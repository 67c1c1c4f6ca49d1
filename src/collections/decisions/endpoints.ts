import type { Endpoint, PayloadRequest } from 'payload';
import type { Announcing } from '../../announcing/announcing.ts';
import type { Violation } from '../../domain/check/violations.ts';
import { AnnouncingStopped } from '../../store/stoppableStore.ts';
import { roleOf } from '../access/roleOf.ts';
import type { Decision } from '../payloadTypes.ts';
import { readActionBody } from './actionBody.ts';
import { announcingOf } from './announcingOf.ts';
import { movesFrom } from './draftStates.ts';
import { requireAuthority } from './guardAuthority.ts';
import { loadDraft, type LoadedDraft } from './loadDraft.ts';
import { refusal } from './refusal.ts';
import { takeStep, type Step } from './takeStep.ts';
import { withLinks } from './views/fieldLink.ts';

interface Action {
  readonly req: PayloadRequest;
  readonly user: NonNullable<PayloadRequest['user']>;
  readonly loaded: LoadedDraft;
  readonly announcing: Announcing;
}

/** POST /api/decisions/:id/{check,submit,withdraw,return,approve,announce}: actions on a drafted decision. */
export const announceEndpoints: Endpoint[] = [
  endpoint('check', async (action) => report(action, await action.announcing.check(action.loaded.draft))),
  endpoint('submit', async (action) => answerStep(action, { to: 'submitted', explanations: await explanationsIn(action) })),
  endpoint('withdraw', (action) => answerStep(action, { to: 'draft' })),
  endpoint('return', async (action) => answerStep(action, { to: 'returned', reason: await reasonIn(action) })),
  endpoint('approve', async (action) => answerStep(action, { to: 'approved', explanations: await explanationsIn(action) })),
  endpoint('announce', async (action) => answerStep(action, { to: 'announced', explanations: await explanationsIn(action) })),
];

async function answerStep(action: Action, step: Step): Promise<Response> {
  const { req, user, loaded, announcing } = action;
  const result = await takeStep({ payload: req.payload, announcing, now: () => new Date() }, loaded, step, { user });
  switch (result.outcome) {
    case 'moved':
      return Response.json({ state: result.state, differences: result.differences });
    case 'refused':
      return report(action, result.violations, 422);
    case 'busy':
      throw refusal(req, { vi: 'Đang có nhiều công bố cùng lúc, hãy thử lại.', en: 'Others are announcing just now, try again.' }, 503);
    case 'notAllowed':
      throw refusal(
        req,
        { vi: 'Trạng thái hoặc vai trò không cho phép thao tác này.', en: 'The state or your role does not allow this.' },
        403,
      );
  }
}

async function explanationsIn({ req }: Action) {
  return (await readActionBody(req)).answers ?? [];
}

async function reasonIn({ req }: Action): Promise<string> {
  const { reason } = await readActionBody(req);
  if (!reason) throw refusal(req, { vi: 'Hãy nêu lý do trả lại.', en: 'Say why it is returned.' });
  return reason;
}

function endpoint(name: string, run: (action: Action) => Promise<Response>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      if (!req.user) throw refusal(req, { vi: 'Hãy đăng nhập.', en: 'Sign in first.' }, 401);
      const announcing = announcingOf(req.payload);
      if (!announcing) throw refusal(req, { vi: 'Tiến trình này không công bố.', en: 'This process does not announce.' }, 503);
      const loaded = await loadDraft(req.payload, idAsked(req));
      requireAuthority(req, loaded.stored.issuingAuthority);
      return run({ req, user: req.user, loaded, announcing }).catch((error: unknown) => {
        throw error instanceof AnnouncingStopped ? refusal(req, error.label, 503) : error;
      });
    },
  };
}

function idAsked(req: PayloadRequest): Decision['id'] {
  const id = Number(req.routeParams?.id);
  if (!Number.isSafeInteger(id)) throw refusal(req, { vi: 'Không có quyết định này.', en: 'There is no such decision.' }, 404);
  return id;
}

function report({ req, loaded }: Action, violations: readonly Violation[], status = 200): Response {
  const { stored, lineIds } = loaded;
  const role = roleOf(req);
  return Response.json(
    {
      state: stored.state,
      moves: role === null ? [] : movesFrom(stored.state, role),
      violations: violations.map((violation) => withLinks(violation, stored.id, lineIds)),
      answers: (stored.answers ?? []).map(({ code, path, answer }) => ({ code, path, answer })),
    },
    { status },
  );
}
