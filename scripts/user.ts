/** npm run user: accounts from the command line, for the first administrator and for people who are locked out. */
import { bilingualLine } from '../src/domain/values/bilingual.ts';
import type { AccountRights, Accounts } from '../src/collections/users/keepAccounts.ts';
import { ROLE_LABELS, type Role } from '../src/collections/users/roles.ts';
import type { Label } from '../src/domain/values/vocabulary.ts';
import { askPassword } from './askPassword.ts';
import { command, WrongArguments, type ReadArguments } from './command.ts';
import { settingsOrExit } from '../src/server/settingsOrExit.ts';

const USAGE = `npm run user -- create EMAIL [--role ROLE] [--name NAME] [--authority CODE | --all-authorities]
npm run user -- role EMAIL ROLE [--authority CODE | --all-authorities]
npm run user -- password EMAIL
npm run user -- unlock EMAIL
npm run user -- close EMAIL
npm run user -- open EMAIL
npm run user -- list

Tạo tài khoản, đổi vai trò và cơ quan, đặt lại mật khẩu, mở khóa, ngừng (close) và mở lại (open), liệt kê. ROLE: administrator (quản trị), approver (phê
duyệt), editor (biên tập). Tài khoản đầu tiên là quản trị viên cho mọi cơ quan. Mật khẩu được hỏi ở màn hình, hoặc đọc từ
dòng đầu của đầu vào chuẩn; không bao giờ là tham số. Mọi thao tác đều được ghi vào nhật ký.
Creates an account, changes its role and authority, sets a new password, unlocks, closes, opens again, lists. The first account is an administrator for all
authorities. The password is asked for on the terminal, or read from the first line of standard input; it is never an
argument. Everything is remembered in the audit trail.
Exit code 0: done; 1: refused, with the reason; 2: the command is malformed.`;

const OPTIONS = {
  role: { type: 'string' },
  name: { type: 'string' },
  authority: { type: 'string' },
  'all-authorities': { type: 'boolean' },
} as const;
interface Asked {
  readonly email: string;
  readonly role: string | undefined;
  readonly name: string | undefined;
  readonly authority: string | undefined;
  readonly isForAll: boolean | undefined;
}
type Command = (accounts: Accounts, asked: Asked) => Promise<Label | null>;

const NOBODY: Label = { vi: 'Không có tài khoản với địa chỉ này.', en: 'There is no account with this e-mail.' };
const ROLES = Object.keys(ROLE_LABELS).join(', ');
const WRONG_ROLE: Label = { vi: `Vai trò là một trong: ${ROLES}.`, en: `The role is one of: ${ROLES}.` };

const COMMANDS: Readonly<Record<string, Command>> = {
  async create(accounts, { email, name, role, ...asked }) {
    if (await accounts.find(email)) return { vi: 'Đã có tài khoản với địa chỉ này.', en: 'There is an account with this e-mail.' };
    const isFirst = (await accounts.list()).length === 0;
    const rights = rightsOf({ ...asked, role: role ?? (isFirst ? 'administrator' : undefined) });
    if (!rights) return WRONG_ROLE;
    const isForAllAuthorities = rights.isForAllAuthorities ?? (isFirst && rights.authority === undefined);
    return accounts.create({ ...rights, isForAllAuthorities, email, password: await askPassword(), ...(name ? { name } : {}) });
  },
  role: (accounts, { email, ...asked }) =>
    ofAccount(accounts, email, async (account) => {
      const rights = rightsOf(asked);
      return rights ? accounts.setRights(account, rights) : WRONG_ROLE;
    }),
  password: (accounts, { email }) => ofAccount(accounts, email, async (account) => accounts.setPassword(account, await askPassword())),
  unlock: (accounts, { email }) =>
    ofAccount(accounts, email, async (account) => {
      await accounts.unlock(account, new Date().toISOString());
      return null;
    }),
  close: (accounts, { email }) => ofAccount(accounts, email, (account) => accounts.setActive(account, false)),
  open: (accounts, { email }) => ofAccount(accounts, email, (account) => accounts.setActive(account, true)),
  async list(accounts) {
    for (const { email, role, authority, isForAllAuthorities, name, isActive } of await accounts.list()) {
      const state = isActive === false ? ['đã ngừng / closed'] : [];
      console.log([email, role, isForAllAuthorities ? '*' : (authority ?? '–'), name ?? '', ...state].join('\t'));
    }
    return null;
  },
};

await command({ usage: USAGE, options: OPTIONS, takesWords: true }, (read) => obey(commandIn(read)));

interface Given {
  readonly name: string;
  readonly run: Command;
  readonly asked: Asked;
}

async function obey({ name, run, asked }: Given): Promise<number> {
  const settings = settingsOrExit();
  // Loaded only now: Payload takes seconds, and a wrong word in the command should be answered at once.
  const [{ openPayload }, { accountsOf }] = await Promise.all([
    import('../src/collections/storage/openPayload.ts'),
    import('../src/collections/users/keepAccounts.ts'),
  ]);
  const payload = await openPayload(settings);
  try {
    const problem = await run(accountsOf(payload), asked);
    if (problem) console.error(bilingualLine(problem));
    else if (name !== 'list') console.error('Xong. / Done.');
    return problem ? 1 : 0;
  } finally {
    await payload.destroy();
  }
}

/** Throws WrongArguments without a command, without an address, or with a word too many. */
function commandIn({ values, positionals }: ReadArguments<typeof OPTIONS>): Given {
  const [name = '', email = '', role, ...others] = positionals;
  const run = COMMANDS[name];
  const names = Object.keys(COMMANDS).join(', ');
  if (!run) throw new WrongArguments(bilingualLine({ vi: `Lệnh là một trong: ${names}.`, en: `The command is one of: ${names}.` }));
  if (name !== 'list' && !/^\S+@\S+$/.test(email))
    throw new WrongArguments(`Lệnh ${name} cần một địa chỉ thư điện tử. / ${name} needs an e-mail address.`);
  const extra = name === 'list' ? email : name === 'role' ? others[0] : role;
  if (extra) throw new WrongArguments(`Thừa đối số / one argument too many: ${extra}`);
  const { 'all-authorities': isForAll, authority } = values;
  return { name, run, asked: { email, role: role ?? values.role, name: values.name, authority, isForAll } };
}

/** Null for an unknown role. A named authority ends the right to work for all of them. */
function rightsOf({ role, authority, isForAll }: Pick<Asked, 'role' | 'authority' | 'isForAll'>): AccountRights | null {
  if (role === undefined || !(role in ROLE_LABELS)) return null;
  return {
    role: role as Role,
    ...(authority === undefined ? {} : { authority }),
    ...(isForAll || authority !== undefined ? { isForAllAuthorities: isForAll ?? false } : {}),
  };
}

async function ofAccount(
  accounts: Accounts,
  email: string,
  run: (account: NonNullable<Awaited<ReturnType<Accounts['find']>>>) => Promise<Label | null>,
): Promise<Label | null> {
  const account = await accounts.find(email);
  return account ? run(account) : NOBODY;
}
