import * as initial from './20261122_000000_initial.ts';
import * as guardTheLog from './20261122_000001_guard_the_log.ts';
import * as searchWords from './20261122_000002_search_words.ts';
import * as accounts from './20261128_000000_accounts.ts';
import * as issuers from './20261128_000010_issuers.ts';
import * as restatement from './20261128_000020_restatement.ts';
import * as apiKeys from './20261129_000000_api_keys.ts';
import * as delegatedFields from './20261129_000815_delegated_fields.ts';
import * as decisionFiles from './20261129_004032_decision_files.ts';
import * as reviewOfDrafts from './20261129_004813_review_of_drafts.ts';
import * as receptionOffices from './20261129_075006_reception_offices.ts';
import * as searchIntents from './20261129_084237_search_intents.ts';
import * as webhooks from './20261129_085118_webhooks.ts';
import * as dayOfExpiry from './20261129_091509_day_of_expiry.ts';
import * as remarksAndReviews from './20261129_092610_remarks_and_reviews.ts';
import * as feedback from './20261129_125758_feedback.ts';
import * as deadlines from './20261129_131506_deadlines.ts';
import * as wordsAndAccounts from './20261129_134215_words_and_accounts.ts';
import * as officePoints from './20261129_173802_office_points.ts';
import * as startLists from './20261129_212919_start_lists.ts';

export const migrations = [
  { name: '20261122_000000_initial', up: initial.up, down: initial.down },
  { name: '20261122_000001_guard_the_log', up: guardTheLog.up, down: guardTheLog.down },
  { name: '20261122_000002_search_words', up: searchWords.up, down: searchWords.down },
  { name: '20261128_000000_accounts', up: accounts.up, down: accounts.down },
  { name: '20261128_000010_issuers', up: issuers.up, down: issuers.down },
  { name: '20261128_000020_restatement', up: restatement.up, down: restatement.down },
  { name: '20261129_000000_api_keys', up: apiKeys.up, down: apiKeys.down },
  { name: '20261129_000815_delegated_fields', up: delegatedFields.up, down: delegatedFields.down },
  { name: '20261129_004032_decision_files', up: decisionFiles.up, down: decisionFiles.down },
  { name: '20261129_004813_review_of_drafts', up: reviewOfDrafts.up, down: reviewOfDrafts.down },
  { name: '20261129_075006_reception_offices', up: receptionOffices.up, down: receptionOffices.down },
  { name: '20261129_084237_search_intents', up: searchIntents.up, down: searchIntents.down },
  { name: '20261129_085118_webhooks', up: webhooks.up, down: webhooks.down },
  { name: '20261129_091509_day_of_expiry', up: dayOfExpiry.up, down: dayOfExpiry.down },
  { name: '20261129_092610_remarks_and_reviews', up: remarksAndReviews.up, down: remarksAndReviews.down },
  { name: '20261129_125758_feedback', up: feedback.up, down: feedback.down },
  { name: '20261129_131506_deadlines', up: deadlines.up, down: deadlines.down },
  { name: '20261129_134215_words_and_accounts', up: wordsAndAccounts.up, down: wordsAndAccounts.down },
  { name: '20261129_173802_office_points', up: officePoints.up, down: officePoints.down },
  { name: '20261129_212919_start_lists', up: startLists.up, down: startLists.down },
];
