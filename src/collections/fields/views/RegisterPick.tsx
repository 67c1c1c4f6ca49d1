'use client';
import { useAuth, useField, useForm, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId, useState, type KeyboardEvent } from 'react';
import type { User } from '../../payloadTypes.ts';
import type { FoundEntry } from '../../registers/lookUpEndpoint.ts';
import type { Picking } from '../fromRegister.ts';
import { FoundEntries } from './FoundEntries.tsx';
import { InputFrame } from './InputFrame.tsx';
import { useFoundEntries } from './useFoundEntries.ts';

/** A text that may be chosen from a register; a choice fills code and name, and another text stands as typed. */
export function RegisterPick({ field, path, readOnly, picking }: TextFieldClientProps & { readonly picking: Picking }) {
  const { value, setValue, showError, disabled, errorMessage } = useField<string | null>({ path });
  const { user } = useAuth<User>();
  const choice = useChoice(path, picking);
  const isFixed = picking.isOwnAuthority === true && Boolean(user?.authority) && user?.isForAllAuthorities !== true;
  const isCode = path.endsWith(picking.fills[0]);
  const isReadOnly = Boolean(readOnly) || disabled || (isFixed && isCode);
  const list = useId();
  const placeholder = field.admin?.placeholder;
  return (
    <InputFrame {...{ field, path, readOnly: isReadOnly, isWrong: showError }} error={errorMessage}>
      {(described) => (
        <div className="register-pick" data-register={picking.register}>
          <input
            {...described}
            {...(isFixed ? {} : choice.attributes(list))}
            autoComplete="off"
            disabled={isReadOnly}
            name={path}
            onBlur={choice.close}
            onChange={({ target }) => {
              setValue(target.value);
              if (!isFixed) choice.search(target.value);
            }}
            onKeyDown={choice.onKeyDown}
            placeholder={typeof placeholder === 'string' ? placeholder : undefined}
            type="text"
            value={value ?? ''}
          />
          {choice.found === null ? null : <FoundEntries at={choice.at} found={choice.found} id={list} onPick={choice.pick} />}
        </div>
      )}
    </InputFrame>
  );
}

/** What is offered for the text, which of it the keys stand on, and what choosing does. */
function useChoice(path: string, { register, fills }: Picking) {
  const { dispatchFields, setModified } = useForm();
  const { i18n } = useTranslation();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const found = useFoundEntries(register, words, i18n.language === 'en' ? 'en' : 'vi');
  const close = () => setWords('');
  const beside = path.slice(0, path.lastIndexOf('.') + 1);
  const pick = (entry: FoundEntry) => {
    const [code, name] = fills;
    dispatchFields({ type: 'UPDATE', path: `${beside}${code}`, value: entry.code });
    if (name !== undefined) dispatchFields({ type: 'UPDATE', path: `${beside}${name}`, value: entry.name });
    setModified(true);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found === null) return;
    const chosen = found[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1));
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const attributes = (list: string) => ({
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-controls': list,
    'aria-expanded': (found?.length ?? 0) > 0,
    ...(at >= 0 && found !== null ? { 'aria-activedescendant': `${list}-${at}` } : {}),
  });
  const search = (typed: string) => {
    setAt(-1);
    setWords(typed);
  };
  return { found, at, search, pick, close, onKeyDown, attributes };
}
