import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { plainError, plainMessage } from '../../src/store/plainError.ts';
import { PLAIN_LOG } from '../../src/store/plainLog.ts';

/** An error as the library throws it: the statement with its values around the database's own words. */
const TYPED = "insert into users values ('mật khẩu của tôi')";
const full = () => {
  const cause = Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' });
  return new Error(`Failed query: ${TYPED}\nparams: 1`, { cause });
};

describe('An error that people or the log are told of', () => {
  it.each([
    ['a refused statement', full(), 'SQLITE_FULL: database or disk is full'],
    [
      'a refused statement in another error',
      new Error(`Failed query: ${TYPED}`, { cause: full() }),
      'SQLITE_FULL: database or disk is full',
    ],
    [
      'a refused statement behind an error of GraphQL',
      Object.assign(new Error(`Failed query: ${TYPED}`), { originalError: full() }),
      'SQLITE_FULL: database or disk is full',
    ],
    ['a statement with nothing behind it', new Error(`Failed query: ${TYPED}`), 'The database refused a statement.'],
    [
      'our own sentence, before its cause',
      new Error('Không mở được. / Cannot be opened.', { cause: full() }),
      'Không mở được. / Cannot be opened.',
    ],
    ['what is no error', 'interrupted', 'interrupted'],
  ])('%s', (_what, error, expected) => {
    expect(plainMessage(error)).toBe(expected);
    expect(JSON.stringify(plainError(error))).not.toContain('mật khẩu');
    expect(plainError(error)).toMatchObject({ message: expected });
  });

  it('keeps its place in the code', () => {
    expect(plainError(full())).toMatchObject({ type: 'Error', stack: expect.stringContaining('plainError.test') });
  });
});

describe('A line of the log', () => {
  const logged = (write: (log: pino.Logger) => void): Record<string, unknown> => {
    const lines: string[] = [];
    write(pino(PLAIN_LOG, { write: (line: string) => void lines.push(line) }));
    return JSON.parse(lines.join('')) as Record<string, unknown>;
  };

  it.each([
    ['an error', (log: pino.Logger) => log.error(full()), 'SQLITE_FULL: database or disk is full'],
    ['an error without words', (log: pino.Logger) => log.error({ err: full() }), 'SQLITE_FULL: database or disk is full'],
    ['an error with words', (log: pino.Logger) => log.error({ err: full() }, 'The list stays.'), 'The list stays.'],
    ['words alone', (log: pino.Logger) => log.error('No mail server.'), 'No mail server.'],
  ] as const)('tells %s without the statement', (_what, write, msg) => {
    const line = logged(write);
    expect(line.msg).toBe(msg);
    expect(JSON.stringify(line)).not.toContain('mật khẩu');
  });
});
