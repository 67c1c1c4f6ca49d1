/** npm run audit: asks the registry which packages of the running program have known vulnerabilities. */
import { spawnSync } from 'node:child_process';
import { command } from './command.ts';

const USAGE = `npm run audit

Hỏi máy chủ gói về lỗ hổng đã biết của các gói cần khi chạy. Không có câu trả lời thì chưa biết gì: in CHƯA KIỂM TRA.
Asks the registry for known vulnerabilities of what is installed to run. Without an answer nothing is known: NOT CHECKED.
Mã kết thúc / exit code: 0: không có lỗ hổng nặng / no severe ones; 1: có / severe ones.`;

interface Report {
  readonly metadata: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string; readonly range: string }>>;
}

const ASKING = { encoding: 'utf8', timeout: 120_000 } as const;

await command({ usage: USAGE }, async () => tell(read(spawnSync('npm', ['audit', '--omit', 'dev', '--json'], ASKING).stdout)));

function tell(report: Report | null): number {
  if (!report) {
    console.log(
      'CHƯA KIỂM TRA: máy chủ gói không trả lời về lỗ hổng đã biết. / NOT CHECKED: the registry does not answer about known vulnerabilities.',
    );
    return 0;
  }
  const { info = 0, low = 0, moderate = 0, high = 0, critical = 0 } = report.metadata.vulnerabilities;
  console.log(
    `Lỗ hổng đã biết / Known vulnerabilities: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low, ${info} info`,
  );
  for (const { name, severity, range } of Object.values(report.vulnerabilities ?? {})) console.log(`  ${severity} ${name} ${range}`);
  return high + critical > 0 ? 1 : 0;
}

/** Null where the registry gave no answer. */
function read(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Partial<Report>;
    return report.metadata?.vulnerabilities ? (report as Report) : null;
  } catch {
    return null;
  }
}
