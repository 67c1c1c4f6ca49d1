/** npm run golden: rewrites the golden files of the tests. */
import { spawnSync } from 'node:child_process';
import { command } from './command.ts';

const USAGE = `npm run golden [-- TÊN… / NAME…]

Viết lại các tệp mẫu trong test/golden theo chương trình hiện tại; hãy đọc từng khác biệt trước khi lưu.
Writes the files of test/golden anew from what the program does now; read each difference before committing it.

  NAME…   chỉ các bộ kiểm thử có tên này / only suites of this name (graphqlAnswers, importing, toSearchDocument…)
  --help`;
const SUITES = [
  'test/golden',
  'test/announcing/importing/golden',
  'test/api/graphqlAnswers',
  'test/search/toSearchDocument',
  'test/site/structure',
];
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--runInBand'];

await command({ usage: USAGE, takesWords: true }, async ({ positionals: names }) => {
  const suites = names.length === 0 ? SUITES : SUITES.filter((suite) => names.some((name) => suite.includes(name)));
  const { status } = spawnSync(process.execPath, [...JEST, ...suites], {
    stdio: 'inherit',
    env: { ...process.env, UPDATE_GOLDEN: '1', NODE_OPTIONS: '' },
  });
  return status === 0 ? 0 : 1;
});
