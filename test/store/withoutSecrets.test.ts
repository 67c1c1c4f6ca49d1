import { describe, expect, it } from '@jest/globals';
import { plainError, plainMessage } from '../../src/store/plainError.ts';
import { withoutSecrets } from '../../src/store/withoutSecrets.ts';

describe('An address of a database that is shown', () => {
  it.each([
    ['mongodb://tthc:s3cret@db1:27017,db2:27017/tthc?authSource=tthc', 'mongodb://db1:27017,db2:27017/tthc'],
    ['mongodb+srv://tthc:p@ss@cluster.example/tthc', 'mongodb+srv://cluster.example/tthc'],
    ['cannot reach "mongodb://a:b/c@h/tthc?tlsCertificateKeyFilePassword=x" now', 'cannot reach "mongodb://h/tthc" now'],
    ['file:/srv/tthc.db', 'file:/srv/tthc.db'],
  ])('%s has no password', (address, shown) => {
    expect(withoutSecrets(address)).toBe(shown);
  });

  it('has none in an error for the log either', () => {
    const error = new Error('Invalid connection string "mongodb://tthc:s3cret@db/tthc"');
    expect(plainMessage(error)).not.toContain('s3cret');
    expect(JSON.stringify(plainError(error))).not.toContain('s3cret');
  });
});
