'use client';
import { FieldDescription, FieldLabel, fieldBaseClass } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { TextFieldClientComponent, TextareaFieldClientComponent } from 'payload';
import type { ComponentProps, ReactNode } from 'react';
import './fields.css';

/** What ties an input to its label, its description and what is wrong with it. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

type TextProps = Pick<ComponentProps<TextFieldClientComponent> | ComponentProps<TextareaFieldClientComponent>, 'field' | 'path'>;

interface InputFrameProps extends TextProps {
  readonly readOnly: boolean;
  readonly isWrong: boolean;
  readonly error?: string | undefined;
  readonly children: (described: Described) => ReactNode;
}

/** Label, message and description of an input of our own, as around Payload's. */
export function InputFrame({ field, path, readOnly, isWrong, error, children }: InputFrameProps) {
  const id = `field-${path.replaceAll('.', '__')}`;
  const wrong = isWrong && error ? error : null;
  const classes = [fieldBaseClass, 'text', 'own-field', isWrong && 'error', readOnly && 'read-only'].filter(Boolean).join(' ');
  return (
    <div className={classes} style={mergeFieldStyles(field)}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className={`${fieldBaseClass}__wrap`}>
        {children({
          id,
          'aria-invalid': isWrong,
          'aria-required': Boolean(field.required),
          ...(wrong === null ? {} : { 'aria-describedby': `${id}-error` }),
        })}
        {wrong === null ? null : (
          <p className="field-problem" id={`${id}-error`} role="alert">
            {wrong}
          </p>
        )}
        <FieldDescription description={field.admin?.description} path={path} />
      </div>
    </div>
  );
}
