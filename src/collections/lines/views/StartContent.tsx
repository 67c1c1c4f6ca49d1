'use client';
import { useForm, useFormFields, useFormInitializing, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { CONTENT_BLOCK, KINDS_WITH_TEXT } from '../kindsWithText.ts';

/** Opens an empty text where the line's kind has one, so that nobody must choose the only kind of block there is. */
export function StartContent() {
  const { addFieldRow, disabled, setModified } = useForm();
  const isInitializing = useFormInitializing();
  const isModified = useFormModified();
  const kind = useFormFields(([fields]) => fields['kind']?.value);
  const contentFrom = useFormFields(([fields]) => fields['contentFrom']?.value);
  const count = useFormFields(([fields]) => fields['content']?.rows?.length ?? 0);
  const isStarted = useRef(false);
  const hasText = KINDS_WITH_TEXT.has(String(kind)) && contentFrom !== 'national';
  useEffect(() => {
    if (isStarted.current || disabled || isInitializing || !hasText || count > 0) return;
    isStarted.current = true;
    addFieldRow({ blockType: CONTENT_BLOCK, path: 'content', rowIndex: 0, schemaPath: 'content' });
    // An empty text is no change; saving leaves it out.
    if (!isModified) setModified(false);
  }, [addFieldRow, count, disabled, hasText, isInitializing, isModified, setModified]);
  return null;
}
