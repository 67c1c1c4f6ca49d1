import { factsIn } from '../../catalogue/contentFactsIndex.ts';
import type { ProcedureContent } from '../../domain/content/content.ts';
import { withFormAddresses } from '../../domain/content/formAddresses.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import { remembered } from '../../domain/values/remembered.ts';
import type { ApiDeps } from '../deps.ts';
import { sizeOfHeldForm } from '../heldForms.ts';
import { createTimeBudget } from '../limits/timeBudget.ts';
import type { ApiContext } from './context.ts';
import { noReliance } from './context.ts';
import { createRequestContents } from './requestContents.ts';

/** What a request sees: the newest snapshot, and the moment of the request. */
export function createContext(deps: ApiDeps): ApiContext {
  const now = deps.clock();
  const snapshot = deps.follower.current();
  return {
    snapshot,
    follower: deps.follower,
    today: dayInVietNam(now),
    now,
    contents: createRequestContents(deps.contents, addressedBy(deps), snapshot.registers.withheld),
    facts: factsIn(deps.contents),
    signaturesOf: deps.signaturesOf ?? (async () => null),
    search: deps.search,
    publicUrl: deps.settings.publicUrl ?? '',
    sizeOfForm: (sha256) => sizeOfHeldForm(deps.settings.formsFolder, sha256),
    budget: createTimeBudget(),
    reliance: noReliance(),
  };
}

/** Gives a text's forms their addresses, once for each text in memory: they change only with the settings. */
const addressedBy = remembered(({ settings }: ApiDeps) => {
  const source = {
    portalUrl: settings.formsUrl ?? null,
    heldUrl: settings.formsFolder === undefined ? null : `${settings.publicUrl ?? ''}/bieu-mau`,
  };
  return remembered((content: ProcedureContent) => withFormAddresses(content, source));
});
