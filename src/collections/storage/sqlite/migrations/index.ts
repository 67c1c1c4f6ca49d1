import * as initial from './20261122_000000_initial.ts';
import * as guardTheLog from './20261122_000001_guard_the_log.ts';
import * as searchWords from './20261122_000002_search_words.ts';
import * as accounts from './20261128_000000_accounts.ts';
import * as issuers from './20261128_000010_issuers.ts';
import * as restatement from './20261128_000020_restatement.ts';

export const migrations = [
  { name: '20261122_000000_initial', up: initial.up, down: initial.down },
  { name: '20261122_000001_guard_the_log', up: guardTheLog.up, down: guardTheLog.down },
  { name: '20261122_000002_search_words', up: searchWords.up, down: searchWords.down },
  { name: '20261128_000000_accounts', up: accounts.up, down: accounts.down },
  { name: '20261128_000010_issuers', up: issuers.up, down: issuers.down },
  { name: '20261128_000020_restatement', up: restatement.up, down: restatement.down },
];
