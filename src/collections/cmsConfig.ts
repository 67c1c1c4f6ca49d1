import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import type { CollectionConfig, Config, EmailAdapter } from 'payload';
import { pino } from 'pino';
import { PLAIN_LOG } from '../store/plainLog.ts';
import { withoutApiTab } from './access/withoutApiTab.ts';
import { answerNoRevisions } from './answerNoRevisions.ts';
import { apiKeys } from './apiKeys/apiKeys.ts';
import { procedures } from './catalogue/procedures.ts';
import { feedback } from './feedback/feedback.ts';
import { helpfulVotes } from './feedback/helpfulVotes.ts';
import { decisionFiles } from './decisionFiles/decisionFiles.ts';
import { decisions } from './decisions/decisions.ts';
import { REFUSAL } from './problems/refusal.ts';
import { draftOutlines } from './decisions/review/draftOutlines.ts';
import { explanations } from './decisions/review/explanations.ts';
import { asPeopleWrite } from './fields/asPeopleWrite.ts';
import { idsOfAnyDatabase } from './idsOfAnyDatabase.ts';
import { lines } from './lines/lines.ts';
import { findable } from './lists/findable.ts';
import { announcements } from './log/announcements.ts';
import { auditEvents } from './log/auditEvents.ts';
import { projectionMarks } from './log/projectionMarks.ts';
import { sealedLines } from './log/sealedLines.ts';
import { authorities } from './registers/authorities.ts';
import { deadlines } from './registers/deadlines.ts';
import { delegatedPowers } from './registers/delegatedPowers.ts';
import { delegations } from './registers/delegations.ts';
import { fields } from './registers/fields.ts';
import { holidays } from './registers/holidays.ts';
import { legalDocuments } from './registers/legalDocuments.ts';
import { lockEndpoint } from './locks/lockEndpoint.ts';
import { withEditorNamed } from './locks/withEditorNamed.ts';
import { lookUpEndpoint } from './registers/lookUpEndpoint.ts';
import { draftEndpoints } from './programs/draftEndpoints.ts';
import { receptionOffices } from './registers/receptionOffices.ts';
import { searchEnded } from './searchWords/searchEnded.ts';
import { searchIntents } from './searchWords/searchIntents.ts';
import { reviews } from './reviews/reviews.ts';
import { remarks } from './remarks/remarks.ts';
import { searchAliases } from './searchWords/searchAliases.ts';
import { lifeMoments } from './searchWords/lifeMoments.ts';
import { popularErrands } from './searchWords/popularErrands.ts';
import { searchNotices } from './searchWords/searchNotices.ts';
import { searchPhrases } from './searchWords/searchPhrases.ts';
import { tellProblem } from './problems/tellProblem.ts';
import { TRANSLATIONS } from './translations.ts';
import { users } from './users/users.ts';
import { webhookDeliveries } from './webhooks/webhookDeliveries.ts';
import { webhooks } from './webhooks/webhooks.ts';

export interface CmsSettings {
  readonly db: Config['db'];
  readonly secret: string;
  /** Folder of uploaded decision files. */
  readonly filesFolder: string;
  /** Public address of the admin; null: the requested host. */
  readonly publicUrl?: string | null;
}

const folder = path.dirname(fileURLToPath(import.meta.url));

/** In the order of the admin's list. */
const REGISTERS = [authorities, delegations, receptionOffices, delegatedPowers, fields, legalDocuments, holidays, deadlines];

/** Our own parts of the admin's frame. */
const COMPONENTS: NonNullable<Config['admin']>['components'] = {
  graphics: {
    Logo: '/src/collections/frame/views/ProductName.tsx#ProductName',
    Icon: '/src/collections/frame/views/ProductName.tsx#ProductMark',
  },
  views: {
    importDecision: { Component: '/src/collections/decisions/import/views/ImportView.tsx#ImportView', path: '/nhap', exact: true },
  },
  beforeDashboard: ['/src/collections/desk/views/WorkDesk.tsx#WorkDesk'],
  afterLogin: ['/src/collections/frame/views/ForgottenPassword.tsx#ForgottenPassword'],
  providers: ['/src/collections/frame/views/NamedControls.tsx#NamedControls'],
};

/** The CMS: what it stores and how the admin looks. */
export function cmsConfig({ db, secret, filesFolder, publicUrl = null }: CmsSettings): Config {
  const origin = secureOrigin(publicUrl);
  return {
    secret,
    ...(origin === null ? {} : { serverURL: origin, csrf: [origin] }),
    collections: [
      decisions,
      lines,
      decisionFiles(filesFolder),
      procedures,
      explanations,
      remarks,
      reviews,
      feedback,
      helpfulVotes,
      draftOutlines,
      announcements,
      searchPhrases,
      searchAliases,
      searchNotices,
      searchIntents,
      searchEnded,
      lifeMoments,
      popularErrands,
      ...REGISTERS,
      origin === null ? users : withSecureCookie(users),
      apiKeys,
      webhooks,
      webhookDeliveries,
      auditEvents,
      sealedLines,
      projectionMarks,
    ].map((collection) => answerNoRevisions(withEditorNamed(withoutApiTab(findable(asPeopleWrite(collection)))))),
    endpoints: [...draftEndpoints, lookUpEndpoint, lockEndpoint],
    db,
    hooks: { afterError: [tellProblem] },
    i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: TRANSLATIONS },
    admin: {
      user: 'users',
      // Pictures of users would come from a foreign server.
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      meta: { titleSuffix: ' · Danh mục thủ tục hành chính' },
      components: COMPONENTS,
      importMap: { baseDir: path.resolve(folder, '../..'), importMapFile: path.resolve(folder, '../app/(payload)/admin/importMap.js') },
    },
    // Two procedures of the national list are longer than Payload's 40,000 characters.
    defaultMaxTextLength: 10_000_000,
    graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
    // Standard output belongs to the output of commands.
    logger: pino({ level: 'warn', ...PLAIN_LOG }, pino.destination({ dest: 2, sync: true })),
    // Errors that clients can cause do not go to the server's log.
    loggingLevels: Object.fromEntries(OF_CLIENTS.map((name) => [name, 'info'])) as Config['loggingLevels'],
    email: noEmail,
    telemetry: false,
    typescript: { autoGenerate: false, schema: [idsOfAnyDatabase], outputFile: path.join(folder, 'payloadTypes.ts') },
  };
}

/**
 * The origin of an https address; else null. Over http, browsers do not tell where a GET comes from, and Payload would
 * refuse their cookies. There the server's own check of `Origin` must do.
 */
function secureOrigin(publicUrl: string | null): string | null {
  const url = publicUrl === null ? null : new URL(publicUrl);
  return url?.protocol === 'https:' ? url.origin : null;
}

function withSecureCookie(collection: CollectionConfig): CollectionConfig {
  const auth = typeof collection.auth === 'object' ? collection.auth : {};
  return { ...collection, auth: { ...auth, cookies: { secure: true, sameSite: 'Lax' } } };
}

const OF_CLIENTS = ['APIError', 'AuthenticationError', 'Forbidden', 'Locked', 'NotFound', 'QueryError', 'ValidationError', REFUSAL];

/** No mail server is set up: an administrator sets a new password for people who forgot theirs. */
const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'tthc@localhost',
  defaultFromName: 'TTHC',
  sendEmail: async ({ subject }) => payload.logger.warn(`No mail server is set up; "${subject}" was not sent.`),
});
