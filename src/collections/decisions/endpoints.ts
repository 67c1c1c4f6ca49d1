import type { Endpoint, PayloadRequest } from 'payload';
import { OWN_DRAFT } from '../../announcing/review/fourEyes.ts';
import type { Action } from './action.ts';
import { actionAsked } from './actionAsked.ts';
import type { ActionBody } from './actionBody.ts';
import { readActionBody } from './actionBody.ts';
import { askedOf } from './askedOf.ts';
import { NOT_PREVIEWED, previewDraft, previewParts } from './preview/previewDraft.ts';
import { refusal } from '../problems/refusal.ts';
import { report } from './report.ts';
import { refuseUnseen } from './review/refuseUnseen.ts';
import { reviewAnnounced } from './review/reviewAnnounced.ts';
import { saveExplanation } from './review/saveExplanation.ts';
import { attachSignedFile } from './signedFile/attachSignedFile.ts';
import { takeStep, type Step } from './takeStep.ts';

/**
 * POST /api/decisions/:id/{check,submit,withdraw,return,approve,announce,explanations,review,preview,signed-file}: actions on a
 * drafted decision. Every step carries the hash of the draft that the person saw.
 */
export const ACTIONS = {
  check: async (action) => report(action, await askedOf(action)),
  explanations: saveExplanation,
  review: reviewAnnounced,
  preview: previewDraft,
  'preview/parts': previewParts,
  'signed-file': attachSignedFile,
  submit: step(({ answers = [] }) => ({ to: 'submitted', explanations: answers })),
  withdraw: step(() => ({ to: 'draft' })),
  return: step(({ reason }, req) => ({ to: 'returned', reason: required(req, reason) })),
  approve: step(({ answers = [], reason }) => ({ to: 'approved', explanations: answers, reason })),
  announce: step(({ answers = [] }) => ({ to: 'announced', explanations: answers })),
} as const satisfies Readonly<Record<string, Act>>;

type Act = (action: Action) => Promise<Response>;

export const announceEndpoints: Endpoint[] = Object.entries<Act>(ACTIONS).map(([name, act]) => endpoint(name, act));

function step(stepOf: (body: ActionBody, req: PayloadRequest) => Step): Act {
  return async (action) => {
    const body = await readActionBody(action.req);
    const refused = await refuseUnseen(action, body.draftHash);
    return refused ?? answerStep(action, stepOf(body, action.req));
  };
}

async function answerStep(action: Action, step: Step): Promise<Response> {
  const { req, user, loaded, announcing } = action;
  const result = await takeStep({ payload: req.payload, announcing, now: () => new Date() }, loaded, step, { user });
  switch (result.outcome) {
    case 'moved':
      return Response.json({ state: result.state, differences: result.differences });
    case 'refused':
      return report(action, result.violations, 'CHECK_FAILED');
    case 'busy':
      throw refusal(
        req,
        { vi: 'Đang có nhiều công bố cùng lúc, hãy thử lại.', en: 'Others are announcing just now, try again.' },
        'OVERLOADED',
      );
    case 'stopped':
      throw refusal(req, result.why, 'STOPPED');
    case 'ownDraft':
      throw refusal(req, OWN_DRAFT[result.right], 'NOT_ALLOWED');
    case 'notPreviewed':
      throw refusal(req, NOT_PREVIEWED, 'CONFLICT');
    case 'notAllowed':
      throw refusal(
        req,
        { vi: 'Trạng thái hoặc vai trò không cho phép thao tác này.', en: 'The state or your role does not allow this.' },
        'NOT_ALLOWED',
      );
  }
}

function required(req: PayloadRequest, reason: string | undefined): string {
  if (!reason) throw refusal(req, { vi: 'Hãy nêu lý do trả lại.', en: 'Say why it is returned.' });
  return reason;
}

function endpoint(name: string, act: Act): Endpoint {
  return { path: `/:id/${name}`, method: 'post', handler: async (req) => act(await actionAsked(req)) };
}
