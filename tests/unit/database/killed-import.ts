import { openDatabase } from '#main/database/open.ts';
import { NO_ANSWERS } from '#shared/exchange/answers.ts';
import { testServices } from '#tests/support/test-services.ts';

/** Imports into the data folder that is given, and says when it writes; beside.test.ts kills it then. */
const { db } = await openDatabase(process.argv[2] ?? '');
const { exchange } = testServices(db);
const lines = Array.from({ length: 20_000 }, (_, n) => `a${n},Member ${n},2026-01-20,300,310`);
const file = new File([['id,name,date,L quad (N),R quad (N)', ...lines].join('\n')], 'squad.csv');
const { draftId, mapping } = await exchange.open(file);
const answers = { ...NO_ANSWERS, basis: { kind: 'trials' as const, trials: null } };
for await (const event of exchange.run({ draftId, mapping, answers })) {
  if (event.kind === 'progress' && event.stage === 'writing') console.log(event.done);
}
