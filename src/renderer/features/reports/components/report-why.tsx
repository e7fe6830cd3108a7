import { BENEFIT_NAMES } from '#shared/catalog/benefits.ts';
import { citation } from '#shared/catalog/citations.ts';
import { WHY } from '#shared/catalog/why.ts';
import type { Program } from '#shared/contract/programs.ts';
import classes from './athlete-report.module.css';

const NEXT_TEST: Program['reasons'][number]['kind'][] = ['repeat-test', 'complete-tests', 'first-test'];

/**
 * Why this program, in the athlete's words: the benefit, then the findings it answers to. What is for the coach to do
 * about equipment stays out.
 */
export function ReportWhy({ program }: { program: Program }) {
  const why = WHY[program.benefit];
  const kept = program.reasons.filter(({ accepted }) => accepted);
  const tests = kept.filter(({ kind }) => NEXT_TEST.includes(kind));
  const reasons = kept.filter(({ kind }) => kind !== 'equipment' && !NEXT_TEST.includes(kind));
  return (
    <section className={classes.keep}>
      <h2>Why this: {BENEFIT_NAMES[program.benefit].toLowerCase()}</h2>
      <p>{why.athlete}</p>
      <ul className={classes.reasons}>
        {reasons.map((line) => (
          <li key={line.lineId}>
            <strong>{line.title}.</strong> {line.reason}
          </li>
        ))}
      </ul>
      {tests.length > 0 && <p>At the next test: {tests.map(({ title }) => sentence(title)).join(' ')}</p>}
      <p className={classes.quiet}>
        Sources: {[...new Set(why.sources.map((source) => citation(source.citation).label))].join('; ')}.
      </p>
    </section>
  );
}

function sentence(title: string): string {
  return title.endsWith('.') ? title : `${title}.`;
}
