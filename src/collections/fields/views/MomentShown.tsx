'use client';
import { useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';
import { momentInFigures } from '../../../domain/values/dayInWords.ts';
import { InputFrame } from './InputFrame.tsx';

/** An instant in a form, which nobody types. */
export const MomentShown: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | null>({ path });
  return (
    <InputFrame field={field} isWrong={false} path={path} readOnly>
      {(described) => <input {...described} readOnly type="text" value={value ? momentInFigures(value) : ''} />}
    </InputFrame>
  );
};
