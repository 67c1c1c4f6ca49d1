import type { ApiDeps } from '../../api/deps.ts';
import { isFieldNamed } from '../../api/graphql/warnings.ts';
import { resolvePlace } from '../../domain/places/places.ts';
import { NO_FIELD } from '../../domain/timeline/procedureFilter.ts';
import { dayInVietNam } from '../../domain/values/calendarDate.ts';
import type { CheckWebhookFilter, FilterProblem } from '../../store/webhookStore.ts';

/** Checks a webhook's filter when it is saved, by what delivering looks up later. */
export function createFilterCheck({ follower, clock }: Pick<ApiDeps, 'follower' | 'clock'>): CheckWebhookFilter {
  return async ({ fields, place }) => {
    // Somebody may have added a field to the register a moment ago.
    await follower.catchUp();
    const { catalogue, registers } = follower.current();
    const isKnown = (text: string) => [NO_FIELD.code, NO_FIELD.name].includes(text) || isFieldNamed(registers, catalogue, text);
    const isPlace = place === null || resolvePlace(catalogue.places, place, dayInVietNam(clock())) !== null;
    return [...(isPlace ? [] : [noPlace(place)]), ...fields.filter((text) => !isKnown(text)).map(noField)];
  };
}

function noPlace(place: string): FilterProblem {
  return {
    field: 'place',
    message: {
      vi: `Hiện không có đơn vị hành chính nào mang mã “${place}”: ghi mã tỉnh (2 chữ số) hoặc mã xã (5 chữ số), ví dụ 24.`,
      en: `No place bears the code "${place}" today: write the code of a province (2 digits) or a commune (5 digits), as 24.`,
    },
  };
}

function noField(text: string): FilterProblem {
  return {
    field: 'fields',
    message: {
      vi: `Danh mục không có lĩnh vực “${text}”: ghi mã hoặc tên lĩnh vực như ở /v1/fields.`,
      en: `The catalogue has no field "${text}": write its code or name as at /v1/fields.`,
    },
  };
}
