/** A value that another question of the same gathering answers. */
export class Answered {
  constructor(
    readonly question: string,
    readonly column: string,
  ) {}
}

/** A value that is known, or that another question answers. */
export type Asked<T = string> = T | Answered;

type Raw = Readonly<Record<string, unknown>>;

/** What a context asks the database: its own SQL, its values, and how the rows are read. */
export interface Question<T> {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly read: (rows: readonly Raw[]) => T;
}

/** SQL with its values. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

// Gathered answers travel as JSON, which knows no instants: each is named, and a forgotten one does not compile.
type Instants<Row> = Readonly<Record<{ [Key in keyof Row]: Date extends Row[Key] ? Key : never }[keyof Row] & string, true>>;

/** Asks for every row. */
export function rowsOf<Row>({ text, values }: Sql, instants: Instants<Row>): Question<readonly Row[]> {
  const names = Object.keys(instants);
  return { text, values, read: (rows) => rows.map((row) => withInstants(row, names) as Row) };
}

/** Asks for the first row. */
export const rowOf = <Row>(sql: Sql, instants: Instants<Row>): Question<Row | null> =>
  answering(rowsOf<Row>(sql, instants), ([row]) => row ?? null);

/** The same question, its answer read further. */
export const answering = <T, U>({ text, values, read }: Question<T>, further: (answer: T) => U): Question<U> => ({
  text,
  values,
  read: (rows) => further(read(rows)),
});

function withInstants(row: Raw, names: readonly string[]): Raw {
  if (names.length === 0) return row;
  const instants = names.map((name) => [name, instantOf(row[name])] as const);
  return { ...row, ...Object.fromEntries(instants) };
}

const instantOf = (value: unknown): Date | null => {
  if (value === null || value instanceof Date) return value;
  return new Date(String(value));
};

/** Questions by name. */
export type Questions = Readonly<Record<string, Question<unknown>>>;

/** What questions answer. */
export type Answers<Q extends Questions> = { readonly [Name in keyof Q]: ReturnType<Q[Name]['read']> };

/** One statement that asks everything: each question stays the SQL of its context, and may start from the answers of those before it. */
export function gathering(questions: Questions): Sql {
  const values: unknown[] = [];
  const names = Object.keys(questions);
  const parts = Object.entries(questions).map(([name, question]) => `"${name}" as materialized (${placed(question, values)})`);
  const answers = names.map((name) => `(select coalesce(json_agg(row_to_json(x)), '[]') from "${name}" x) as "${name}"`);
  return { text: `with ${parts.join(',\n')}\nselect ${answers.join(',\n')}`, values };
}

function placed({ text, values: own }: Question<unknown>, all: unknown[]): string {
  const places = own.map((value) => (value instanceof Answered ? `(select "${value.column}" from "${value.question}")` : `$${all.push(value)}`));
  return piecesOf(text).map((piece, at) => (at % 2 === 0 ? piece : places[Number(piece) - 1])).join('');
}

const known = new Map<string, readonly string[]>();

// SQL and, at every second place, the number of a value.
function piecesOf(text: string): readonly string[] {
  const pieces = known.get(text) ?? text.split(/\$(\d+)/);
  known.set(text, pieces);
  return pieces;
}

/** Reads what `gathering` brought. */
export const answersIn = <Q extends Questions>(questions: Q, row: Raw | undefined): Answers<Q> =>
  Object.fromEntries(Object.entries(questions).map(([name, { read }]) => [name, read((row?.[name] ?? []) as readonly Raw[])])) as Answers<Q>;
