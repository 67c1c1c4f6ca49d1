import { listening, type Listening } from '../factories/listening.ts';
import { aStateCountry } from '../site/stateCountry.ts';

/** Serves the country of all states over HTTP in this process. */
export async function serveStateCountry(): Promise<Listening> {
  return listening((await aStateCountry()).app());
}
