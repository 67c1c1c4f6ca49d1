/** Why an explanation is not kept, beside its box: the box names it by its id. */
export function ExplanationTrouble({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <small data-testid="explanation-trouble" id={id} style={{ color: 'var(--theme-error-500)', display: 'block' }}>
      {text}
    </small>
  );
}
