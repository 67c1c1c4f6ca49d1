/** npm run feedback: what citizens wrote, and the answers to it. */
import { settingsOrExit } from '../src/server/settingsOrExit.ts';
import type { FeedbackStore, Triage } from '../src/store/feedback/feedback.ts';
import { command, CommandRefused, WrongArguments } from './command.ts';

const USAGE = `npm run feedback -- list
npm run feedback -- counts [--year YYYY]
npm run feedback -- answer TICKET TEXT
npm run feedback -- forward TICKET --to BODY TEXT

Liệt kê, đếm góp ý của người dân; trả lời; hoặc ghi đã chuyển cơ quan có trách nhiệm (ngoài phạm vi). Người gửi xem trả lời ở
/gop-y/TICKET. Cán bộ của cơ quan liên quan làm việc này trong trang quản trị: Phản ánh, kiến nghị.
Lists and counts what citizens wrote; answers; or notes that it was passed on (out of scope). Who wrote sees the answer at
/gop-y/TICKET. Officers of the authority concerned do this in the admin, under Feedback.`;

const OPTIONS = { to: { type: 'string' }, year: { type: 'string' } } as const;
type Task = (store: FeedbackStore) => Promise<number>;

await command({ usage: USAGE, options: OPTIONS, takesWords: true }, async ({ values, positionals }) => {
  const task = taskOf(positionals, values);
  const settings = settingsOrExit();
  // Payload takes seconds to load, and a wrong word in the command is answered at once.
  const { openPayload } = await import('../src/collections/storage/openPayload.ts');
  const { payloadFeedback } = await import('../src/collections/feedback/payloadFeedback.ts');
  const payload = await openPayload(settings);
  try {
    return await task(payloadFeedback(payload));
  } finally {
    await payload.destroy();
  }
});

function taskOf([what, ticket, ...words]: readonly string[], { to, year }: { readonly to?: string; readonly year?: string }): Task {
  if (what === 'list') return list;
  if (what === 'counts') return counts(year);
  const answer = words.join(' ').normalize('NFC');
  if ((what !== 'answer' && what !== 'forward') || !ticket || answer === '' || (what === 'forward' && !to))
    throw new WrongArguments('Thiếu TICKET, TEXT hoặc --to. / TICKET, TEXT or --to is missing.');
  return what === 'answer'
    ? settle(ticket, { scope: 'inScope', state: 'answered', forwardedTo: null, answer })
    : settle(ticket, { scope: 'outOfScope', state: 'forwarded', forwardedTo: to ?? null, answer });
}

async function list(store: FeedbackStore): Promise<number> {
  for (const one of await store.list()) console.log(JSON.stringify(one));
  return 0;
}

function counts(year: string | undefined): Task {
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new WrongArguments('--year phải có bốn chữ số. / --year must have four digits.');
  return async (store) => {
    console.log(JSON.stringify(await store.counts(year === undefined ? null : Number(year))));
    return 0;
  };
}

function settle(ticket: string, triage: Triage): Task {
  return async (store) => {
    if (await store.settle(ticket, triage)) return 0;
    throw new CommandRefused({ vi: 'Không có góp ý mang mã này.', en: 'No feedback has this ticket.' }, 'NOT_FOUND');
  };
}
