/** What differs between the two engines when a table is made; everything else in this folder and in repositories is the same. */
export interface Engine {
  /** The name of a 64-bit float: STRICT tables of SQLite know only `real`, which in PostgreSQL has 32 bits. */
  double: 'real' | 'double precision';
  strict: 'strict' | '';
}

export const SQLITE: Engine = { double: 'real', strict: 'strict' };
export const POSTGRES: Engine = { double: 'double precision', strict: '' };
