// npm run audit: asks the registry for known vulnerabilities of what is installed to run. Ends with 1 where there are
// severe ones, and says so where the registry gives no answer: then nothing is known, which is no good news.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
const report = read(stdout);
if (!report) {
  console.log(
    'CHƯA KIỂM TRA: máy chủ gói không trả lời về lỗ hổng đã biết. / NOT CHECKED: the registry does not answer about known vulnerabilities.',
  );
} else {
  const { info = 0, low = 0, moderate = 0, high = 0, critical = 0 } = report.metadata.vulnerabilities;
  console.log(
    `Lỗ hổng đã biết / Known vulnerabilities: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low, ${info} info`,
  );
  for (const { name, severity, range } of Object.values(report.vulnerabilities ?? {})) console.log(`  ${severity} ${name} ${range}`);
  if (high + critical > 0) process.exitCode = 1;
}

function read(text) {
  try {
    const report = JSON.parse(text);
    return report.metadata?.vulnerabilities ? report : null;
  } catch {
    return null;
  }
}
