import { describePlace } from '../../../form/documentForm.ts';
import type { ReadingNotice } from '../../parsedDecision.ts';
import { aWarning } from '../../warnings/warningTypes.ts';
import type { Endings } from './readEndings.ts';

/** Questions about decisions that end, and about those beside them that do not. */
export function warnOfOpenExpiries({ expiries, notEnded, unsettled, miscounted }: Endings): ReadingNotice[] {
  return [
    ...expiries.flatMap(({ expired, question, place }) =>
      question === null
        ? []
        : [
            aWarning(
              'expiry-extent-open',
              `"${question}" leaves open how much of ${expired.number ?? ''} ends; taken as in part: ask`,
              describePlace(place),
            ),
          ],
    ),
    ...expiries.flatMap(({ expired, from, place }) =>
      from === null
        ? []
        : [aWarning('expiry-later-day', `${expired.number ?? ''} ends on ${from}, a day of its own`, describePlace(place))],
    ),
    ...notEnded.map(({ number, text, place }) =>
      aWarning('decision-not-ended', `"${text}" names ${number} beside a verb of ending; not taken as ending`, describePlace(place)),
    ),
    ...miscounted.map((text) => aWarning('count-mismatch', text, 'document')),
    ...unsettled.map(({ number, text, place }) =>
      aWarning('decision-unsettled', `"${text}" names ${number}, and does not say in known words whether it ends`, describePlace(place)),
    ),
  ];
}
