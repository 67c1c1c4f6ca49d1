import { describe, expect, it } from '@jest/globals';
import { isWorkingDay } from '../../../src/domain/values/workingDays.ts';
import { vietnamHolidays } from '../../../src/domain/values/vietnamHolidays.ts';

describe("Viet Nam's holidays", () => {
  it('are in 2025 those that the Government announced, but for swapped working days', () => {
    expect(vietnamHolidays(2025, 2025)).toEqual([
      '2025-01-01',
      '2025-01-27',
      '2025-01-28',
      '2025-01-29',
      '2025-01-30',
      '2025-01-31',
      '2025-04-07',
      '2025-04-30',
      '2025-05-01',
      '2025-09-01',
      '2025-09-02',
    ]);
  });

  it.each([
    [2018, '2018-02-14', '2018-02-20'],
    [2019, '2019-02-04', '2019-02-08'],
    [2020, '2020-01-23', '2020-01-29'],
    [2021, '2021-02-10', '2021-02-16'],
    [2022, '2022-01-31', '2022-02-04'],
    [2023, '2023-01-20', '2023-01-26'],
    [2024, '2024-02-08', '2024-02-14'],
    [2025, '2025-01-27', '2025-01-31'],
    [2026, '2026-02-16', '2026-02-20'],
  ])('take at Tết %i the working days from %s to %s, as was announced', (year, first, last) => {
    const days = vietnamHolidays(year, year).filter((day) => day > `${year}-01-10` && day < `${year}-03-10`);
    const workingDays = days.filter((day) => isWorkingDay(day, new Set()));
    expect([workingDays[0], workingDays.at(-1)]).toEqual([first, last]);
    expect(workingDays).toHaveLength(5);
  });

  it.each([
    [2021, ['2021-09-02', '2021-09-03']],
    [2022, ['2022-09-01', '2022-09-02']],
    [2023, ['2023-09-01', '2023-09-02', '2023-09-04']],
    [2024, ['2024-09-02', '2024-09-03']],
    [2025, ['2025-09-01', '2025-09-02']],
    [2026, ['2026-09-01', '2026-09-02']],
    [2019, ['2019-09-02']],
  ])('give in %i two days for National Day since the Labour Code of 2019', (year, days) => {
    expect(vietnamHolidays(year, year).filter((day) => /-(08|09)-/.test(day))).toEqual(days);
  });

  it('give a day in lieu of one on a weekend: the Hùng Kings on a Saturday and 30 April on a Sunday in 2023', () => {
    const days = vietnamHolidays(2023, 2023);
    expect(days.filter((day) => day >= '2023-04-01' && day < '2023-06-01')).toEqual([
      '2023-04-29',
      '2023-04-30',
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
    ]);
    expect(days).toContain('2023-01-02');
  });

  it('cover all years asked for, each day once', () => {
    const days = vietnamHolidays(2020, 2040);
    expect(new Set(days).size).toBe(days.length);
    expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(21);
    expect(days).toEqual([...days].sort());
  });
});
