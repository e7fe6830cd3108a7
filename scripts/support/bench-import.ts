import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { openDatabase } from '../../src/main/database/open.ts';
import type { contract } from '../../src/shared/contract/index.ts';
import { NO_ANSWERS } from '../../src/shared/exchange/answers.ts';
import { athleteInput } from '../../tests/support/athlete-input.ts';
import { serve } from '../../tests/support/serve.ts';
import { type Figure, medianOf } from './figures.ts';
import { insertRaw } from './insert-raw.ts';
import { squadFile } from './squad-file.ts';

type Client = ContractRouterClient<typeof contract>;

/** 100,000 rows with 600,000 values: 5,000 athletes on five days six weeks apart, four trials of three tests a side. */
const SIZE = { athletes: 5000, days: 5, apart: 42, trials: 4 };
const ANSWERS = { ...NO_ANSWERS, basis: { kind: 'trials' as const, trials: null } };

/** Milliseconds between two looks at an athlete's page. */
const PAUSE = 20;

/** Rounds, each with new databases; their medians count, since one alone swings by a fifth, and so does its floor. */
const ROUNDS = 3;

/**
 * A large file through browser mode as the window sends it, from its drop until it is stored and analysed; beside raw
 * inserts of the same rows into an empty database of the same form. Meanwhile an athlete's page is asked for again
 * and again.
 */
export async function benchImport(): Promise<Figure[]> {
  const rounds: Round[] = [];
  for (let index = 0; index < ROUNDS; index++) rounds.push(await importOnce());
  const middle = (part: keyof Round) => medianOf(rounds.map((round) => round[part]));
  const floor = { name: 'raw inserts of the same rows', value: middle('raw') };
  return [
    { name: 'Import of 100,000 rows, stored and analysed', value: middle('took'), floor, bound: { timesFloor: 3 } },
    { name: '  its most memory', value: most(rounds.map(({ memory }) => memory)), unit: 'MB', bound: 400 },
    { name: "  longest wait for an athlete's page meanwhile", value: middle('longestWait'), bound: 200 },
    { name: '  longest stretch without anything else', value: middle('stretch') },
  ];
}

/** Milliseconds, and megabytes of memory. */
interface Round {
  took: number;
  raw: number;
  memory: number;
  longestWait: number;
  stretch: number;
}

async function importOnce(): Promise<Round> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-import-'));
  const beside = fs.mkdtempSync(path.join(os.tmpdir(), 'evenstride-bench-raw-'));
  const notes = path.join(beside, 'watch.json');
  try {
    await (await openDatabase(beside)).close();
    const { importId, took, longestWait, from, to } = await importThroughWindow(folder, notes);
    const during = (JSON.parse(fs.readFileSync(notes, 'utf8')) as [number, number, number][]).filter(
      ([at]) => at >= from && at <= to,
    );
    return {
      took,
      raw: insertRaw(folder, beside, importId),
      memory: most(during.map(([, , memory]) => memory)),
      longestWait,
      stretch: most(during.map(([, stretch]) => stretch)),
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

async function importThroughWindow(folder: string, notes: string) {
  const file = squadFile(SIZE);
  const served = await serve(folder, [], {
    nodeArgs: ['--import', path.join(import.meta.dirname, 'watch-process.mjs')],
    env: { EVENSTRIDE_WATCH: notes },
  });
  const client = await enter(served.link);
  const { id } = await client.athletes.create(athleteInput({ name: 'Runner 07' }));
  let running = true;
  const watching = lookAgainAndAgain(client, id, () => running);
  const from = Date.now();
  const begun = performance.now();
  const importId = await importFile(client, file);
  const took = performance.now() - begun;
  const to = Date.now();
  running = false;
  const longestWait = await watching;
  await served.stop();
  return { importId, took, longestWait, from, to };
}

async function enter(link: string): Promise<Client> {
  const answer = await fetch(link, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(link);
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { origin, cookie } }));
}

async function importFile({ exchange }: Client, file: File): Promise<string> {
  const { draftId, mapping } = await exchange.open({ file });
  const input = { draftId, mapping, answers: ANSWERS };
  for await (const event of await exchange.preview(input)) {
    if (event.kind === 'done' && event.preview.open > 0) throw new Error('The file has an open question.');
  }
  for await (const event of await exchange.run(input)) {
    if (event.kind === 'done' && event.result.importId !== null) return event.result.importId;
  }
  throw new Error('Nothing was imported.');
}

/** @returns the longest time that it took, in ms */
async function lookAgainAndAgain(client: Client, athleteId: string, goOn: () => boolean): Promise<number> {
  let longest = 0;
  while (goOn()) {
    const asked = performance.now();
    await Promise.all([client.athletes.get({ athleteId }), client.assessments.list({ athleteId })]);
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return longest;
}

function most(values: number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}
