/** Name and password in a database's address, up to the last @, for a password may hold one. Options may hold secrets too. */
const CREDENTIALS = /(mongodb(?:\+srv)?:\/\/)[^\s"']*@/g;
const OPTIONS = /(mongodb(?:\+srv)?:\/\/[^\s"'?]*)\?[^\s"']*/g;

/** A text without the secrets of the database addresses in it: 'mongodb://db1,db2/tthc'. */
export function withoutSecrets(text: string): string {
  return text.replace(CREDENTIALS, '$1').replace(OPTIONS, '$1');
}
