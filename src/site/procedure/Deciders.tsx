import type { VersionTextFragment } from '../answers.ts';
import { AuthorityLink } from '../browse/authorityPages.tsx';
import { Day } from '../parts/Day.tsx';
import { inVietnamese } from '../parts/inVietnamese.ts';
import type { PageView } from '../view.ts';
import type { Label } from '../../domain/values/vocabulary.ts';

export const DECIDER_WORDS = {
  decides: { vi: 'Ai quyết định', en: 'Who decides' },
  competentAsPrinted: { vi: 'Cơ quan có thẩm quyền ghi trong quyết định', en: 'Competent as the decision prints it' },
  handedOverBy: { vi: 'Được phân cấp, ủy quyền từ', en: 'Power handed over by' },
  byDecision: { vi: 'theo', en: 'by' },
  from: { vi: 'từ ngày', en: 'from' },
  until: { vi: 'đến hết ngày', en: 'until' },
} as const satisfies Record<string, Label>;

type Text = Pick<VersionTextFragment, 'decidedBy' | 'delegatedPowers'>;

/** Who decides on the day asked; where power was handed over, by whom and until when. */
export function Deciders({ text: { decidedBy, delegatedPowers }, view }: { readonly text: Text; readonly view: PageView }) {
  return (
    <ul>
      {decidedBy.map((authority) => (
        <li key={authority.code}>
          <AuthorityLink authority={authority} view={view} />
          {delegatedPowers
            .filter(({ to }) => to.code === authority.code)
            .map((power, i) => (
              <HandedOver key={i} power={power} view={view} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function HandedOver({ power, view }: { readonly power: Text['delegatedPowers'][number]; readonly view: PageView }) {
  const { t } = view;
  const { from, decision, validFrom, endedOn } = power;
  return (
    <small>
      {' '}
      ({t(DECIDER_WORDS.handedOverBy)} <span {...inVietnamese(view)}>{from.name}</span> {t(DECIDER_WORDS.byDecision)}{' '}
      <span {...inVietnamese(view)}>{decision}</span>, {t(DECIDER_WORDS.from)} <Day day={validFrom} view={view} />
      {endedOn && (
        <>
          {' '}
          {t(DECIDER_WORDS.until)} <Day day={endedOn} view={view} />
        </>
      )}
      )
    </small>
  );
}
