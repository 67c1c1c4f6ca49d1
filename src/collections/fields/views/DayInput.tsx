'use client';
import { CalendarIcon, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { isCalendarDate } from '../../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../../domain/values/dayInWords.ts';
import { readTypedDay } from '../../../domain/values/typedDay.ts';
import { noDay } from '../noDay.ts';
import { InputFrame } from './InputFrame.tsx';

const WORDS = {
  vi: { placeholder: 'ngày/tháng/năm', calendar: 'Chọn ngày trong lịch' },
  en: { placeholder: 'day/month/year', calendar: 'Choose the day in a calendar' },
};

/** A day, shown dd/mm/yyyy and typed as people write it; the form holds YYYY-MM-DD. */
export const DayInput: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, disabled, errorMessage } = useField<string | null>({ path });
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const [text, setText] = useState(() => shownDay(value));
  const [isTyping, setIsTyping] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isTyping) setText(shownDay(value));
  }, [isTyping, value]);
  const take = (typed: string) => setValue(typed.trim() === '' ? null : (readTypedDay(typed) ?? typed));
  const isWrong = text.trim() !== '' && !isTyping && readTypedDay(text) === null;
  const isReadOnly = Boolean(readOnly) || disabled;
  return (
    <InputFrame
      {...{ field, path, readOnly: isReadOnly, isWrong: isWrong || showError }}
      error={isWrong ? noDay(text)[language] : errorMessage}
    >
      {(described) => (
        <div className="day-input">
          <input
            {...described}
            autoComplete="off"
            disabled={isReadOnly}
            inputMode="text"
            name={path}
            onBlur={() => setIsTyping(false)}
            onChange={({ target }) => {
              setIsTyping(true);
              setText(target.value);
              take(target.value);
            }}
            placeholder={WORDS[language].placeholder}
            type="text"
            value={text}
          />
          <button aria-label={WORDS[language].calendar} disabled={isReadOnly} onClick={() => calendar.current?.showPicker()} type="button">
            <CalendarIcon />
          </button>
          <input
            aria-hidden="true"
            className="day-input__calendar"
            onChange={({ target }) => setValue(target.value === '' ? null : target.value)}
            ref={calendar}
            tabIndex={-1}
            type="date"
            value={isCalendarDate(value) ? value : ''}
          />
        </div>
      )}
    </InputFrame>
  );
};

function shownDay(value: string | null | undefined): string {
  return isCalendarDate(value) ? dayInFigures(value) : (value ?? '');
}
