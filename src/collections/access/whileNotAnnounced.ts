import type { Access, Where } from 'payload';

/**
 * The same access, but only while the decision is not announced: the form is then read only.
 * @param state from the collection's document to the state of its decision
 */
export const whileNotAnnounced =
  (access: Access, state: 'state' | 'decision.state'): Access =>
  async (asked): Promise<boolean | Where> => {
    const allowed = await access(asked);
    if (allowed === false) return false;
    const isOpen: Where = { [state]: { not_equals: 'announced' } };
    return allowed === true ? isOpen : { and: [allowed, isOpen] };
  };
